-- What people are told. A row is at once the entry of the list and what waits to be mailed.
create table notification (
    id varchar(64) not null primary key,
    person varchar(160) not null,
    kind varchar(20) not null,
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    task_id varchar(64),
    what varchar(200) not null,
    subject varchar(64),
    subject_title varchar(200),
    due timestamp with time zone,
    by_person varchar(160),
    legal boolean not null,
    confidential boolean not null,
    at timestamp with time zone not null,
    read_at timestamp with time zone,
    mail varchar(10) not null,
    mail_due timestamp with time zone,
    mail_id varchar(64)
);
create index notification_person on notification (person, at);
create index notification_unread on notification (person, read_at);
create index notification_task on notification (task_id);
create index notification_mail on notification (mail, mail_due);
create index notification_mailed on notification (mail_id);

-- Which stages each task has reached: each is told once.
create table task_reminder (
    task_id varchar(64) not null,
    stage varchar(20) not null,
    at timestamp with time zone not null,
    primary key (task_id, stage)
);

-- How somebody wants to be told. Who has no row wants each mail, in the language and by the calendar of their client.
create table notification_choice (
    person varchar(160) not null primary key,
    digest varchar(10) not null,
    language varchar(5),
    calendar varchar(20)
);

-- Mails, one for all that waits for a person.
create table mail (
    id varchar(64) not null primary key,
    person varchar(160) not null,
    address varchar(254) not null,
    kind varchar(10) not null,
    legal boolean not null,
    unsubscribe_hash varchar(64),
    state varchar(10) not null,
    attempts integer not null,
    next_try timestamp with time zone not null,
    error varchar(500),
    created timestamp with time zone not null,
    sent timestamp with time zone
);
create index mail_state on mail (state, next_try);
create unique index mail_unsubscribe on mail (unsubscribe_hash);
