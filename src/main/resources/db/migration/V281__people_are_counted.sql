-- The same people as before; to count them nobody has to be read.
create or replace view programme_person as
select
    m.programme_id,
    m.client_id,
    m.sign_in as ref,
    p.name,
    p.title,
    p.organisation,
    p.kind,
    (select string_agg(r.role, '
' order by r.role)
     from role_holding r
     where r.programme_id = m.programme_id and r.person = m.sign_in) as roles,
    p.email,
    p.expires
from (
    select e.programme_id, e.client_id, s.sign_in from engagement e join person s on s.client_id = e.client_id
    union
    select e.programme_id, e.client_id, h.person from engagement e join role_holding h on h.programme_id = e.programme_id
    union
    select e.programme_id, e.client_id, c.person from engagement e join client_consultant c on c.client_id = e.client_id
) m
left join person p on p.sign_in = m.sign_in;
