-- The chain of step records: each carries the hash of the one before it in its programme.
create table step_record (
    programme_id varchar(64) not null,
    seq integer not null,
    client_id varchar(64) not null,
    task_id varchar(64) not null,
    process varchar(64) not null,
    process_version integer not null,
    element varchar(100) not null,
    step varchar(10) not null,
    phase varchar(3) not null,
    name varchar(200) not null,
    subject varchar(64),
    form varchar(100) not null,
    form_hash varchar(64) not null,
    data text not null,
    person varchar(150) not null,
    role varchar(64) not null,
    at timestamp with time zone not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (programme_id, seq)
);
create index step_record_step on step_record (programme_id, step);
create index step_record_subject on step_record (programme_id, subject);

create table record_chain (
    programme_id varchar(64) not null primary key,
    last_seq integer not null,
    last_hash varchar(64) not null
);

-- Files by content: the same bytes are kept once.
create table stored_file (
    hash varchar(64) not null primary key,
    size_bytes bigint not null,
    content ${bytes} not null
);

create table evidence_item (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    title varchar(200) not null,
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    hash varchar(64) not null references stored_file (hash),
    size_bytes bigint not null,
    added_by varchar(150) not null,
    added timestamp with time zone not null,
    valid_to date,
    primary key (programme_id, ref)
);

create table evidence_use (
    programme_id varchar(64) not null,
    evidence_ref varchar(64) not null,
    task_id varchar(64) not null,
    used_by varchar(150) not null,
    used timestamp with time zone not null,
    primary key (task_id, evidence_ref)
);
