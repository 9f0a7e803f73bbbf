-- Who was reminded of which late task, at most once a day.
create table task_nudge (
    task_id varchar(64) not null references work_item (task_id),
    on_day date not null,
    by_person varchar(160) not null,
    at timestamp with time zone not null,
    primary key (task_id, on_day)
);
