-- The desk: who reviews what, notices, and what an account is limited to.

alter table ledger_draft add column claimed_by uuid;
alter table ledger_draft add column claimed_at timestamp(6) with time zone;

alter table account add column areas varchar(4000) default '' not null;
alter table account add column expires_at timestamp(6) with time zone;
alter table account add column stand_in uuid references account (id);
alter table account add column language_code varchar(2) default 'vi' not null check (language_code = any (array['vi', 'en']));

-- What people are told; whoever they are stands in account alone.
create table work_notice (
    id           uuid primary key,
    account_id   uuid not null,
    sentence_key varchar(60) not null,
    title        varchar(300) not null,
    by_account   uuid not null,
    path         varchar(300) not null,
    created_at   timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone
);
create index work_notice_account on work_notice (account_id, created_at);

-- The outbox: notices still to be mailed. Written with the act, emptied after it.
create table work_mail (
    notice_id uuid primary key references work_notice (id) on delete cascade,
    attempts  integer not null,
    due_at    timestamp(6) with time zone not null
);
create index work_mail_due on work_mail (due_at);
