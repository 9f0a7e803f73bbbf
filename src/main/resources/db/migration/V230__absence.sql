create table absence (
    id varchar(64) primary key,
    person varchar(160) not null references person (sign_in),
    substitute varchar(160) not null references person (sign_in),
    from_day date not null,
    to_day date not null,
    entered_by varchar(160) not null,
    entered_at timestamp with time zone not null
);

create index absence_person on absence (person, to_day);
create index absence_substitute on absence (substitute, to_day);
