-- Evidence that only confidential steps rest on: what it is, is for who handles the case.
create view confidential_evidence as
select u.programme_id, u.evidence_ref as ref
from evidence_use u join work_item w on w.task_id = u.task_id
group by u.programme_id, u.evidence_ref
having max(case when w.confidential then 0 else 1 end) = 0;

create view evidence_listed as
select e.programme_id, e.client_id, e.ref,
    case when c.ref is null then e.title else 'In confidence' end as title,
    case when c.ref is null then e.file_name else '' end as file_name,
    e.added_by, e.added, e.valid_to, e.media_type, e.size_bytes, e.hash
from evidence_item e left join confidential_evidence c on c.programme_id = e.programme_id and c.ref = e.ref;
