-- The desk: who reviews what, notices, and what an account is limited to.

alter table ledger_draft add column claimed_by uuid;
alter table ledger_draft add column claimed_at timestamp(6) with time zone;

alter table account add column areas varchar(4000) default '' not null;
alter table account add column expires_at timestamp(6) with time zone;
alter table account add column stand_in uuid references account (id);
alter table account add column language_code varchar(2) default 'vi' not null check (language_code = any (array['vi', 'en']));
