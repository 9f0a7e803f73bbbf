-- Which consultants work for which client. Whoever opened a programme so far works for its client.
create table client_consultant (
    client_id varchar(64) not null references client (id),
    person varchar(160) not null references person (sign_in),
    primary key (client_id, person)
);
create index client_consultant_person on client_consultant (person);
insert into client_consultant (client_id, person)
select distinct e.client_id, p.sign_in from engagement e join person p on p.sign_in = e.opened_by
where p.kind = 'consultant'
union
select distinct r.client_id, p.sign_in from role_holding r join person p on p.sign_in = r.person
where p.kind = 'consultant';

create or replace view programme_person as
select
    e.programme_id,
    e.client_id,
    p.sign_in as ref,
    p.name,
    p.title,
    p.organisation,
    p.kind,
    (select string_agg(r.role, '
' order by r.role)
     from role_holding r
     where r.programme_id = e.programme_id and r.person = p.sign_in) as roles,
    p.email,
    p.expires
from engagement e
join person p
    on p.client_id = e.client_id
    or exists (select 1 from role_holding h where h.programme_id = e.programme_id and h.person = p.sign_in)
    or exists (select 1 from client_consultant c where c.client_id = e.client_id and c.person = p.sign_in);
