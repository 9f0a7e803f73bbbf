alter table engagement add column opened_by varchar(160);
