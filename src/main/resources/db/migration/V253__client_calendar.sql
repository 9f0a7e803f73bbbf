-- The working calendar of a client's people: a country or one of its regions. Without one: Monday to Friday.
alter table client add column calendar varchar(20);
