-- When the certificate is likely to come, as last computed, and from which facts.
create table programme_forecast (
    programme_id varchar(64) not null primary key,
    client_id varchar(64) not null,
    p50 date not null,
    p80 date not null,
    seed bigint not null,
    basis varchar(64) not null,
    computed_at timestamp with time zone not null,
    detail text not null
);
