-- What is only for who has it: lists show others that there is a step, and not which.
alter table work_item add column confidential boolean default false not null;
update work_item set confidential = true where process in ('complaint', 'concern');
