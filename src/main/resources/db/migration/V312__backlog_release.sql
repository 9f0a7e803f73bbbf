create table backlog_release (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    released boolean not null,
    primary key (programme_id, ref)
);

insert into backlog_release (programme_id, client_id, ref, released)
select id, client_id, 'backlog', false from programme;

alter table backlog_item add column later boolean default false not null;
