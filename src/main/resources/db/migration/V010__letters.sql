-- Mails to people outside, who need no account. A row holds an address and goes as soon as it is sent or given up.

create table work_letter (
    id           uuid primary key,
    address      varchar(254) not null,
    subject      varchar(300) not null,
    body         varchar(100000) not null,
    stop_address varchar(400),
    attempts     integer not null,
    due_at       timestamp(6) with time zone not null
);
create index work_letter_due on work_letter (due_at);
create index work_letter_address on work_letter (address);
