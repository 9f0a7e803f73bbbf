create table programme (
    id varchar(64) primary key,
    client_id varchar(64) not null references client (id),
    client_name varchar(200) not null,
    variant varchar(40) not null,
    start_date date not null,
    target_date date not null,
    planned_date date not null,
    status varchar(16) not null,
    employees integer not null,
    lead_consultant varchar(160) not null,
    opened_by varchar(160) not null,
    opened_at timestamp with time zone not null,
    certified_on date,
    closed_at timestamp with time zone,
    definition text not null
);

create index programme_client on programme (client_id);

create table programme_phase (
    programme_id varchar(64) not null references programme (id),
    client_id varchar(64) not null,
    ref varchar(64) not null,
    planned_start date not null,
    planned_end date not null,
    actual_start date,
    actual_end date,
    running integer not null,
    times_run integer not null,
    primary key (programme_id, ref)
);

create table certification_body (
    programme_id varchar(64) primary key references programme (id),
    client_id varchar(64) not null,
    name varchar(200) not null,
    accreditation varchar(400) not null,
    stage1_days numeric(6, 2) not null,
    stage2_days numeric(6, 2) not null,
    surveillance_days numeric(6, 2) not null,
    recertification_days numeric(6, 2) not null
);

create table certification_body_timer (
    programme_id varchar(64) not null references programme (id),
    client_id varchar(64) not null,
    timer varchar(40) not null,
    duration varchar(40) not null,
    primary key (programme_id, timer)
);
