-- A task may be about a person, whose sign-in name is longer than the number of an entry.
alter table work_item alter column subject set data type varchar(160);
alter table step_record alter column subject set data type varchar(160);
alter table step_skipped alter column subject set data type varchar(160);
