-- What a system that is switched off until its impact is decided on goes back to.
alter table ai_system add column status_before varchar(40);
