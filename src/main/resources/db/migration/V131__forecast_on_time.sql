-- Share of the runs that keep the target date.
alter table programme_forecast add on_time double precision not null default 0;
