-- What people ask the office, and what it answers. Names and addresses stand here only and can be erased; number, dates
-- and outcome stay.

create sequence opportunity_receipt start with 1 increment by 1;

create table opportunity_inquiry (
    receipt_number bigint primary key,
    id             uuid not null unique,
    form_key       uuid not null unique,
    record_id      uuid not null references ledger_record (id),
    project_code   varchar(40) not null,
    subject        varchar(12) not null check (subject = any (array['INTEREST', 'QUESTION', 'CORRECTION'])),
    person_name    varchar(120),
    company        varchar(200),
    address        varchar(254),
    country        varchar(2),
    phone          varchar(40),
    account_id     uuid references account (id),
    language_code  varchar(2) not null,
    office         varchar(255) not null,
    areas          varchar(4000) not null,
    agencies       varchar(4000) not null,
    sent_at        timestamp(6) with time zone not null,
    confirmed_at   timestamp(6) with time zone,
    answer_by      date not null,
    answered_at    timestamp(6) with time zone,
    assignee       uuid references account (id),
    outcome        varchar(20),
    closed_at      timestamp(6) with time zone
);
create index opportunity_inquiry_record on opportunity_inquiry (record_id);
create index opportunity_inquiry_open on opportunity_inquiry (closed_at, answer_by);
create index opportunity_inquiry_address on opportunity_inquiry (address);

create table opportunity_message (
    id          uuid primary key,
    inquiry     bigint not null references opportunity_inquiry (receipt_number) on delete cascade,
    from_office boolean not null,
    body        varchar(4000) not null,
    written_at  timestamp(6) with time zone not null
);
create index opportunity_message_inquiry on opportunity_message (inquiry, written_at);

-- How often readers missed a value; who they were is not kept.
create table opportunity_demand (
    id        uuid primary key,
    record_id uuid not null references ledger_record (id),
    field     varchar(200) not null,
    asked     integer not null,
    asked_at  timestamp(6) with time zone not null,
    unique (record_id, field)
);
