-- What the form of a completed task showed beside its fields: texts, tables and choices as its owner saw them.
create table task_shown (
    task_id varchar(64) not null primary key references work_item (task_id),
    data text not null
);
