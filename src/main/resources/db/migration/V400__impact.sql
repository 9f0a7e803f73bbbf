create table impact_assessment (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    system varchar(64) not null,
    number integer not null,
    state varchar(32) not null,
    route varchar(16) not null default '',
    assessor varchar(160) not null default '',
    opened_at timestamp with time zone not null,
    severity integer not null default 0,
    likelihood integer not null default 0,
    people_reached integer not null default 0,
    hard_to_reverse boolean not null default false,
    vulnerable_group boolean not null default false,
    score integer not null default 0,
    level varchar(16) not null default '',
    approver varchar(64) not null default '',
    because varchar(600) not null default '',
    residual_severity integer not null default 0,
    residual_likelihood integer not null default 0,
    residual_score integer not null default 0,
    legal_advice varchar(32) not null default '',
    submitted_on date,
    decision varchar(32) not null default '',
    decided_by varchar(160) not null default '',
    decided_on date,
    decision_reason text not null default '',
    rejections integer not null default 0,
    rejected_at timestamp with time zone,
    suspended_on date,
    next_review date,
    primary key (programme_id, ref)
);

create index impact_assessment_system on impact_assessment (programme_id, system);

create table impact_statement (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    assessment varchar(64) not null,
    field varchar(64) not null,
    content text not null,
    primary key (programme_id, assessment, field)
);
