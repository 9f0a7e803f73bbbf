create view programme_person as
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
     where r.programme_id = e.programme_id and r.person = p.sign_in) as roles
from engagement e
join person p
    on p.client_id = e.client_id
    or exists (select 1 from role_holding h where h.programme_id = e.programme_id and h.person = p.sign_in);
