-- Steps that a gate did not need say nothing; links of gates go by the names of pages.
delete from step_skipped where process = 'phase-gate';
update gate_deviation set link = 'people' where link = 'registers/people';
update gate_deviation set link = 'steps' where link = 'tasks';
