-- Which processes run or ran for a programme, and which element of which other process called them.
create table process_run (
    process_instance varchar(64) not null primary key,
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    process varchar(64) not null,
    process_version integer not null,
    definition_id varchar(64) not null,
    parent_instance varchar(64),
    parent_element varchar(100),
    subject varchar(64),
    subject_title varchar(200),
    started timestamp with time zone not null,
    ended timestamp with time zone
);
create index process_run_programme on process_run (programme_id, process);

-- Messages and timers that processes wait or waited for.
create table process_wait (
    activity_instance varchar(180) not null primary key,
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    process varchar(64) not null,
    process_instance varchar(64) not null,
    element varchar(100) not null,
    started timestamp with time zone not null,
    ended timestamp with time zone
);
create index process_wait_programme on process_wait (programme_id, process, element);
