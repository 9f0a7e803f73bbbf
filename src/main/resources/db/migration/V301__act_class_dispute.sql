alter table ai_system add column act_dispute text not null default '';
