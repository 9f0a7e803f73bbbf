alter table programme add column suspended_at timestamp with time zone;
alter table programme add column status_before varchar(16);
