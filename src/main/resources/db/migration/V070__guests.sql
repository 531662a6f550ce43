-- Guests of events. Names and addresses stand here only; they are erased some days after the event, what stays is how
-- many came.

create table opportunity_guest (
    id            uuid primary key,
    event_id      uuid not null references ledger_record (id),
    person_name   varchar(120),
    company       varchar(200),
    address       varchar(254),
    remark        varchar(1000),
    language_code varchar(2) not null,
    state         varchar(12) not null check (state = any (array['ASKED', 'WAITING', 'REGISTERED', 'ATTENDED'])),
    asked_at      timestamp(6) with time zone not null,
    confirmed_at  timestamp(6) with time zone,
    erase_from    date not null,
    unique (event_id, address)
);
create index opportunity_guest_event on opportunity_guest (event_id, state, confirmed_at);
create index opportunity_guest_address on opportunity_guest (address);
create index opportunity_guest_erase on opportunity_guest (erase_from);

-- One small text file may go with a letter, such as a calendar entry.
alter table work_letter add column enclosure_name varchar(100);
alter table work_letter add column enclosure_type varchar(100);
alter table work_letter add column enclosure varchar(20000);
