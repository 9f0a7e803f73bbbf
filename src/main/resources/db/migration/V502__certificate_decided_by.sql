alter table certificate add column decided_by varchar(200) default '' not null;
alter table certification_contract add column impartiality varchar(400) default '' not null;
