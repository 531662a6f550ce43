-- Code lists a steward keeps. Rows are retired, never deleted: versions name their codes for good.

create table reference_code (
    id         uuid primary key,
    list_name  varchar(20) not null,
    code       varchar(40) not null,
    name_vi    varchar(300),
    name_en    varchar(300),
    group_code varchar(20),
    valid_from date,
    valid_to   date,
    successor  varchar(40),
    revision   bigint not null,
    unique (list_name, code),
    foreign key (list_name, successor) references reference_code (list_name, code),
    check (successor is null or valid_to is not null),
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
);

-- Organisations that turned out to be another one. A row that is taken back goes; the journal keeps both acts.
create table organisation_merge (
    record_id   uuid primary key references ledger_record (id),
    survivor_id uuid not null references ledger_record (id),
    check (survivor_id <> record_id)
);
create index organisation_merge_survivor on organisation_merge (survivor_id);
