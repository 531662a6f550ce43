-- Tables somebody brought: what each row would do, what was chosen, and what became of it.

create table exchange_import (
    id           uuid primary key,
    kind         varchar(20) not null,
    owner_id     uuid not null,
    source       varchar(10) not null,
    title        varchar(300) not null,
    file_sha256  varchar(64),
    sheet        integer not null,
    language     varchar(2) not null,
    header       varchar(1000000),
    answers      varchar(1000000) not null,
    questions    varchar(1000000) not null,
    counts       varchar(2000) not null,
    state        varchar(12) not null,
    job_id       uuid,
    refusal      varchar(2000),
    batch_id     uuid,
    submitting   boolean default false not null,
    created_at   timestamp(6) with time zone not null,
    updated_at   timestamp(6) with time zone not null,
    revision     bigint not null
);
create index exchange_import_of on exchange_import (owner_id, id);
create index exchange_import_file on exchange_import (file_sha256);

create table exchange_row (
    import_id    uuid not null references exchange_import (id) on delete cascade,
    row_number   integer not null,
    state        varchar(10) not null,
    chosen       boolean not null,
    code         varchar(40),
    title        varchar(300) not null,
    wanted       varchar(1000000) not null,
    problems     varchar(1000000) not null,
    note         varchar(1000),
    changes      integer not null,
    missing_parts integer not null,
    holders      varchar(4000) not null,
    draft_id     uuid,
    outcome      varchar(12),
    primary key (import_id, row_number)
);
create index exchange_row_state on exchange_row (import_id, state, row_number);
