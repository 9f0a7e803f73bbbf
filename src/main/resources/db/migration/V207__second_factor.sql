create table second_factor (
    person varchar(160) primary key references person (sign_in),
    secret varchar(200) not null,
    confirmed boolean not null,
    last_step bigint not null
);

create table recovery_code (
    person varchar(160) not null references person (sign_in),
    nr int not null,
    code_hash varchar(200) not null,
    primary key (person, nr)
);

create table secret_key_mark (
    id varchar(16) primary key,
    mark varchar(64) not null
);

alter table sign_in_failure alter column account set data type varchar(200);
