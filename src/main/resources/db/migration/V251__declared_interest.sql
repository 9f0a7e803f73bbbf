create table declared_interest (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    person varchar(160) not null,
    refs text not null,
    situation varchar(1000) not null default '',
    declared_on date not null,
    primary key (programme_id, ref)
);
