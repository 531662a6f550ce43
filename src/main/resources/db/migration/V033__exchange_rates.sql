-- Exchange rates a steward keeps. Rows are ended, never changed or deleted: of those of one day the one added last counts.

create table exchange_rate (
    id         uuid primary key,
    currency   varchar(3) not null,
    valid_from date not null,
    vnd        numeric(14, 4) not null,
    source     varchar(300) not null,
    sample     boolean not null,
    last_day   date,
    revision   bigint not null,
    check (vnd > 0),
    check (last_day is null or last_day >= valid_from)
);
