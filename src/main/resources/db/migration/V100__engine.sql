-- Why a gate waits, as of the last time it was asked.
create table gate_deviation (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    phase varchar(3) not null,
    side varchar(5) not null,
    code varchar(100) not null,
    message varchar(1000) not null,
    link varchar(200) not null,
    clears_on date,
    asked timestamp with time zone not null
);
create index gate_deviation_programme on gate_deviation (programme_id, phase);

-- What a decision table answered, with the rule that fired.
create table decision_made (
    id varchar(64) not null primary key,
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    subject varchar(64) not null,
    decision varchar(64) not null,
    rule varchar(40) not null,
    because varchar(1000) not null,
    inputs text not null,
    outputs text not null,
    at timestamp with time zone not null
);
create index decision_made_programme on decision_made (programme_id, subject, decision);

-- What must come from outside before a process goes on.
create table awaited_event (
    execution_id varchar(64) not null primary key,
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    type varchar(64) not null,
    subject varchar(64),
    since timestamp with time zone not null,
    due timestamp with time zone
);
create index awaited_event_programme on awaited_event (programme_id, type);

-- Steps of a model that were passed by, and what led there.
create table step_skipped (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    process_instance varchar(64) not null,
    process varchar(64) not null,
    element varchar(100) not null,
    step varchar(10) not null,
    phase varchar(3) not null,
    name varchar(200) not null,
    subject varchar(64),
    reason varchar(1000) not null,
    at timestamp with time zone not null,
    primary key (process_instance, element)
);
create index step_skipped_programme on step_skipped (programme_id, phase);

-- How far the virtual clock of a rehearsal is ahead.
create table rehearsal_clock (
    id integer not null primary key,
    offset_millis bigint not null
);
