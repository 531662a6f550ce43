-- One set for H2 and PostgreSQL. H2 2.4 loses "in (…)" checks when the creating connection closes: hence any (array[…]).

create table journal_head (
    id          integer primary key check (id = 1),
    entries     bigint not null,
    hash        varchar(64) not null,
    appended_at timestamp(6) with time zone not null
);
insert into journal_head (id, entries, hash, appended_at)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', timestamp with time zone '1970-01-01 00:00:00+00');

create table journal_entry (
    entry_number   bigint primary key,
    appended_at    timestamp(6) with time zone not null,
    account_id     uuid,
    roles          varchar(200) not null,
    action         varchar(40) not null,
    kind           varchar(20) not null,
    subject_id     uuid not null,
    draft_id       uuid,
    version_number integer,
    version_hash   varchar(64),
    changes        varchar(1000000) not null,
    reason         varchar(1000000),
    previous_hash  varchar(64) not null,
    hash           varchar(64) not null unique
);
create index journal_entry_subject on journal_entry (subject_id, entry_number);
create index journal_entry_kind on journal_entry (kind, entry_number);

create table ledger_record (
    id         uuid primary key,
    kind       varchar(20) not null,
    code       varchar(50) unique,
    slug       varchar(100),
    created_at timestamp(6) with time zone not null
);

-- Insert-only: no statement of the registry updates or deletes a row here.
create table ledger_version (
    id                uuid primary key,
    record_id         uuid not null references ledger_record (id),
    kind              varchar(20) not null,
    version_number    integer not null check (version_number > 0),
    code              varchar(50) not null,
    state             varchar(20) not null check (state = any (array['APPROVED', 'WITHDRAWN'])),
    publication       varchar(20) not null check (publication = any (array['PUBLIC', 'INTERNAL'])),
    schema_number     integer not null,
    public_text       varchar(1000000),
    public_digest     varchar(64) not null,
    signed_in_text    varchar(1000000),
    signed_in_salt    varchar(64),
    signed_in_digest  varchar(64),
    internal_text     varchar(1000000),
    internal_salt     varchar(64),
    internal_digest   varchar(64),
    restricted_text   varchar(1000000),
    restricted_salt   varchar(64),
    restricted_digest varchar(64),
    reason            varchar(1000000),
    author_id         uuid not null,
    reviewer_id       uuid not null check (reviewer_id <> author_id),
    base_number       integer,
    recorded_from     timestamp(6) with time zone not null,
    previous_hash     varchar(64) not null,
    hash              varchar(64) not null unique,
    unique (record_id, version_number)
);

create table ledger_draft (
    id            uuid primary key,
    record_id     uuid not null references ledger_record (id),
    kind          varchar(20) not null,
    owner_id      uuid not null,
    base_number   integer,
    intent        varchar(20) not null check (intent = any (array['CHANGE', 'WITHDRAW'])),
    state         varchar(20) not null check (state = any (array['DRAFT', 'SUBMITTED', 'RETURNED'])),
    title         varchar(300) not null,
    missing_parts integer not null,
    schema_number integer not null,
    content       varchar(1000000) not null,
    raw           varchar(1000000) not null,
    remarks       varchar(1000000) not null,
    reason        varchar(1000000),
    submitted_by  uuid,
    submitted_at  timestamp(6) with time zone,
    returned_by   uuid,
    created_at    timestamp(6) with time zone not null,
    updated_at    timestamp(6) with time zone not null,
    revision      bigint not null,
    unique (record_id, owner_id)
);
create index ledger_draft_state on ledger_draft (state, submitted_at);

-- Whoever ever wrote into a draft: none of them may approve it.
create table ledger_draft_writer (
    draft_id   uuid not null references ledger_draft (id) on delete cascade,
    account_id uuid not null,
    primary key (draft_id, account_id)
);

-- Official numbers that must be unique in the book; rebuildable from the versions.
create table ledger_key (
    kind      varchar(20) not null,
    scheme    varchar(30) not null,
    key_value varchar(255) not null,
    record_id uuid not null references ledger_record (id),
    primary key (kind, scheme, key_value)
);

-- The last running number per prefix and year, so that codes have no gaps.
create table ledger_counter (
    prefix      varchar(20) not null,
    in_year     integer not null,
    last_number integer not null,
    primary key (prefix, in_year)
);
