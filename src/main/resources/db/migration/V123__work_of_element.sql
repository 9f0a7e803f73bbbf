-- Separation of duties asks who did a step before.
create index work_item_element on work_item (programme_id, element, ended);
