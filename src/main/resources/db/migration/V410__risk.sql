create table risk (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    system varchar(64) not null,
    kind varchar(32) not null,
    source varchar(300) not null,
    consequence varchar(300) not null,
    owner varchar(160) not null,
    likelihood integer not null,
    impact integer not null,
    rating integer not null,
    unlawful boolean not null default false,
    verdict varchar(16) not null default '',
    reason text not null default '',
    treatment varchar(16) not null default '',
    measures text not null default '',
    controls text not null default '',
    due date,
    residual_likelihood integer not null default 0,
    residual_impact integer not null default 0,
    residual_rating integer not null default 0,
    authority varchar(40) not null default '',
    authority_because varchar(600) not null default '',
    accepted_by varchar(160) not null default '',
    accepted_on date,
    accepted_until date,
    acceptance_reason text not null default '',
    indicator varchar(300) not null default '',
    watched varchar(16) not null default '',
    primary key (programme_id, ref)
);

create table soa_line (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    place integer not null,
    title varchar(300) not null,
    applicable boolean not null,
    reason text not null,
    source varchar(16) not null,
    status varchar(16) not null,
    owner varchar(160) not null,
    evidence varchar(500) not null,
    version integer not null,
    changed_on date not null,
    primary key (programme_id, ref)
);

create table soa_version (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    version integer not null,
    state varchar(16) not null,
    remarks text not null default '',
    approved_by varchar(160) not null default '',
    approved_on date,
    statement text not null default '',
    next_review date,
    primary key (programme_id, ref)
);

create table soa_version_line (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    version integer not null,
    ref varchar(64) not null,
    title varchar(300) not null,
    applicable boolean not null,
    reason text not null,
    source varchar(16) not null,
    status varchar(16) not null,
    owner varchar(160) not null,
    evidence varchar(500) not null,
    primary key (programme_id, version, ref)
);

create table soa_deviation_kept (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(200) not null,
    reason text not null,
    kept_by varchar(160) not null,
    kept_on date not null,
    primary key (programme_id, ref)
);
