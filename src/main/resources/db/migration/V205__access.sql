-- Until when somebody may come in, and how a single sign-on knows them.
alter table person add expires date;
alter table person add email varchar(254);
alter table person add sso_subject varchar(255);
create index person_email on person (email);
create unique index person_sso_subject on person (sso_subject);

-- Tokens for scripts: only a hash of each is kept.
create table access_token (
    id varchar(32) primary key,
    person varchar(160) not null references person (sign_in),
    name varchar(100) not null,
    token_hash varchar(64) not null unique,
    scopes varchar(100) not null,
    made timestamp with time zone not null,
    expires timestamp with time zone not null,
    last_used timestamp with time zone,
    revoked timestamp with time zone
);
create index access_token_person on access_token (person);
