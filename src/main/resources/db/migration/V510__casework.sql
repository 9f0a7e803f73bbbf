-- What everybody in the programme may know of a complaint or concern.
create table casework_case (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    kind varchar(16) not null,
    status varchar(24) not null,
    topic varchar(24) not null default '',
    system varchar(64) not null default '',
    received_on date not null,
    acknowledged_on date,
    answered_on date,
    outcome varchar(24) not null default '',
    handler varchar(160) not null default '',
    closed_on date,
    primary key (programme_id, ref)
);

-- What only who handles it may know.
create table casework_secret (
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    ref varchar(64) not null,
    reporter varchar(200) not null default '',
    contact varchar(400) not null default '',
    about_person varchar(160) not null default '',
    text text not null,
    protection text not null default '',
    found text not null default '',
    proposal text not null default '',
    answer text not null default '',
    seen text not null default '',
    primary key (programme_id, ref)
);
