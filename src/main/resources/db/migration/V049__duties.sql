-- Calendars elsewhere and mails that remind of what is due.

create table duty_calendar (
    account_id uuid primary key,
    digest     varchar(64) not null unique,
    made_at    timestamp(6) with time zone not null
);

create table duty_reminder (
    account_id uuid primary key,
    wanted     boolean not null,
    told_on    date
);
