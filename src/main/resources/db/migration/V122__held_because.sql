-- The sentence is said to each reader in their words; kept is what it says.
update work_item
set reason = case
    when reason like 'Owner of %' then 'OWNS_SUBJECT'
    when reason like 'Nobody holds%' then 'ROLE_VACANT'
    else 'HOLDS_ROLE'
end;
