create table client (
    id varchar(64) primary key,
    name varchar(200) not null,
    since timestamp with time zone not null
);

create table person (
    sign_in varchar(160) primary key,
    local_id varchar(80) not null,
    client_id varchar(64) references client (id),
    name varchar(200) not null,
    title varchar(200) not null,
    organisation varchar(200) not null,
    kind varchar(16) not null,
    password_hash varchar(200)
);

create index person_client on person (client_id);

create table engagement (
    programme_id varchar(64) primary key,
    client_id varchar(64) not null references client (id)
);

create index engagement_client on engagement (client_id);

create table role_holding (
    programme_id varchar(64) not null references engagement (programme_id),
    client_id varchar(64) not null,
    role varchar(40) not null,
    person varchar(160) not null references person (sign_in),
    primary key (programme_id, role, person)
);

create index role_holding_person on role_holding (person);

create table setup_code (
    id varchar(16) primary key,
    code_hash varchar(200) not null,
    used boolean not null
);
