-- What a consultant handed in and has not started yet. It is theirs alone and goes after thirty days.
create table pending_set_up (
    id varchar(36) primary key,
    person varchar(160) not null references person (sign_in),
    name varchar(200) not null,
    format varchar(16) not null,
    content bytea not null,
    source_programme varchar(64),
    handed_in_at timestamp with time zone not null
);

create index pending_set_up_person on pending_set_up (person, handed_in_at);
