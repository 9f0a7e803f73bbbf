create table backlog_approval (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    approved_on date not null,
    approved_by varchar(160) not null,
    budget bigint not null,
    currency varchar(8) not null,
    remark text not null,
    primary key (programme_id, ref)
);
