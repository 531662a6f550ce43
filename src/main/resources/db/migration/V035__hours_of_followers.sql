-- When a follower reads mail: absent as the registry has it.
alter table opportunity_follower add column zone_id varchar(60);
alter table opportunity_follower add column quiet boolean;
