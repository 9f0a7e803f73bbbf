-- Filters and orders of the portfolio that somebody keeps under a name.
create table portfolio_view (
    person varchar(160) not null,
    name varchar(80) not null,
    query varchar(1000) not null,
    saved timestamp with time zone not null,
    primary key (person, name)
);
-- What took longest of late, over all clients.
create index work_item_ended on work_item (state, ended);
