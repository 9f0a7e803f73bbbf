-- One row per open or finished user task: what inboxes and dashboards read instead of engine tables.
create table work_item (
    task_id varchar(64) not null primary key,
    programme_id varchar(64) not null,
    client_id varchar(64) not null,
    process varchar(64) not null,
    process_version integer not null,
    definition_id varchar(64) not null,
    process_instance varchar(64) not null,
    element varchar(100) not null,
    step varchar(10) not null,
    phase varchar(3) not null,
    name varchar(200) not null,
    subject varchar(64),
    subject_title varchar(200),
    role varchar(64) not null,
    assignee varchar(150),
    reason varchar(1000) not null,
    form varchar(100) not null,
    state varchar(10) not null,
    created timestamp with time zone not null,
    due timestamp with time zone not null,
    ended timestamp with time zone,
    completed_by varchar(150)
);
create index work_item_mine on work_item (assignee, state, due, task_id);
create index work_item_programme on work_item (programme_id, state, due, task_id);
create index work_item_instance on work_item (process_instance, element);
create index work_item_done on work_item (completed_by, ended);

create table work_candidate (
    task_id varchar(64) not null references work_item (task_id),
    person varchar(150) not null,
    primary key (person, task_id)
);
create index work_candidate_task on work_candidate (task_id);

-- What somebody typed and has not submitted.
create table draft (
    task_id varchar(64) not null references work_item (task_id),
    person varchar(150) not null,
    data text not null,
    saved timestamp with time zone not null,
    primary key (task_id, person)
);

create table task_comment (
    id varchar(64) not null primary key,
    task_id varchar(64) not null references work_item (task_id),
    programme_id varchar(64) not null,
    person varchar(150) not null,
    text varchar(4000) not null,
    at timestamp with time zone not null
);
create index task_comment_task on task_comment (task_id, at);

create table task_assignment (
    id varchar(64) not null primary key,
    task_id varchar(64) not null references work_item (task_id),
    from_person varchar(150),
    to_person varchar(150),
    by_person varchar(150) not null,
    reason varchar(1000) not null,
    at timestamp with time zone not null
);
create index task_assignment_task on task_assignment (task_id, at);
