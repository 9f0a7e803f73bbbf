alter table person add column password_short boolean default false not null;

create table sign_in_failure (
    account varchar(160) primary key,
    failures int not null,
    last_failed timestamp with time zone not null,
    locked_until timestamp with time zone
);

create table one_time_code (
    person varchar(160) primary key references person (sign_in),
    code_hash varchar(64) not null unique,
    issued_by varchar(160) not null,
    expires timestamp with time zone not null
);
