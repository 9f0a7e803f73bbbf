create table audit_item (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    audit varchar(64) not null,
    area varchar(200) not null,
    refs text not null,
    auditor varchar(160) not null,
    weight varchar(16) not null default '',
    primary key (programme_id, ref)
);
