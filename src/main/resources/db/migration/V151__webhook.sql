-- Addresses of a client's own programs that are called when something happens. The secret is encrypted.
create table webhook (
    id varchar(64) not null primary key,
    client_id varchar(64) not null,
    url varchar(500) not null,
    events varchar(500) not null,
    secret varchar(400) not null,
    made_by varchar(160) not null,
    made timestamp with time zone not null
);
create index webhook_client on webhook (client_id);

create table webhook_delivery (
    id varchar(64) not null primary key,
    webhook_id varchar(64) not null,
    client_id varchar(64) not null,
    event varchar(40) not null,
    body text not null,
    state varchar(10) not null,
    attempts integer not null,
    next_try timestamp with time zone not null,
    status integer,
    error varchar(500),
    created timestamp with time zone not null,
    delivered timestamp with time zone
);
create index webhook_delivery_state on webhook_delivery (state, next_try);
create index webhook_delivery_of on webhook_delivery (webhook_id, created);

-- Secret addresses at which people's calendars fetch their deadlines: only a hash of each is kept.
create table calendar_feed (
    person varchar(160) not null primary key,
    token_hash varchar(64) not null unique,
    made timestamp with time zone not null,
    fetched timestamp with time zone
);
