-- Where each chain ends, whatever it is a chain of.
create table chain_end (
    chain varchar(80) not null primary key,
    last_seq integer not null,
    last_hash varchar(64) not null
);
insert into chain_end (chain, last_seq, last_hash)
select 'records/' || programme_id, last_seq, last_hash from record_chain;
drop table record_chain;

-- Who saw or changed what: one chain per client and one for the installation.
create table audit_entry (
    chain varchar(80) not null,
    seq integer not null,
    at timestamp with time zone not null,
    action varchar(40) not null,
    person varchar(160),
    client_id varchar(64),
    programme_id varchar(64),
    subject varchar(200) not null,
    detail varchar(1000) not null,
    address varchar(64),
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (chain, seq)
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_person on audit_entry (person, at);
create index audit_entry_programme on audit_entry (programme_id, at);
