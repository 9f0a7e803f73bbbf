create table fit_check (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    route varchar(16) not null,
    rule varchar(16) not null,
    because varchar(500) not null,
    decided_on date not null,
    primary key (programme_id, ref)
);

create table context_issue (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    kind varchar(40),
    weight varchar(40),
    helps varchar(40),
    text varchar(1000),
    primary key (programme_id, ref)
);

create table interested_party (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    name varchar(200),
    needs varchar(1000),
    addressed varchar(40),
    source varchar(200),
    primary key (programme_id, ref)
);

create table obligation (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    title varchar(200),
    kind varchar(40),
    source varchar(200),
    applies_from date,
    owner varchar(160),
    systems varchar(500),
    primary key (programme_id, ref)
);

create table objective (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    text varchar(500),
    metric varchar(200),
    baseline varchar(200),
    target varchar(200),
    unit varchar(200),
    due date,
    owner varchar(160),
    primary key (programme_id, ref)
);

create table document (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    title varchar(200),
    kind varchar(40),
    owner varchar(160),
    approver varchar(160),
    retention_years integer,
    primary key (programme_id, ref)
);

create table baseline_section (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    name varchar(80) not null,
    answer1 integer not null,
    answer2 integer not null,
    answer3 integer not null,
    proof boolean not null,
    comment varchar(500) not null,
    score numeric(3, 1),
    primary key (programme_id, ref)
);

create table scope_statement (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    version integer not null,
    status varchar(16) not null,
    statement text not null,
    certificate_wording text not null,
    units text not null,
    sites text not null,
    systems text not null,
    stages text not null,
    interfaces text not null,
    exclusions text not null,
    approved_by varchar(160) not null,
    approved_on date,
    valid_from date,
    primary key (programme_id, ref)
);

create table change_note (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    type varchar(40) not null,
    subject varchar(160) not null,
    text text not null,
    reported_by varchar(160) not null,
    reported_at timestamp with time zone not null,
    outcome varchar(160) not null,
    primary key (programme_id, ref)
);
