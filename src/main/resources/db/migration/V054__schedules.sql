-- Papers that come by themselves, and to whom.

create table briefing_schedule (
    id         uuid primary key,
    kind       varchar(20) not null,
    format     varchar(8) not null,
    language   varchar(2) not null,
    question   varchar(4000) not null,
    rhythm     varchar(12) not null,
    owner      uuid not null,
    next_at    timestamp(6) with time zone not null,
    active     boolean not null,
    created_at timestamp(6) with time zone not null,
    revision   bigint not null
);

create index briefing_schedule_due on briefing_schedule (active, next_at);

create table briefing_schedule_reader (
    schedule_id uuid not null references briefing_schedule (id),
    account_id  uuid not null,
    primary key (schedule_id, account_id)
);
