-- Who follows what. Addresses are personal data: they stand here, can be erased, and are in no version and no journal.

create table opportunity_follower (
    id            uuid primary key,
    address       varchar(254) unique,
    account_id    uuid unique references account (id),
    language_code varchar(2) not null check (language_code = any (array['vi', 'en'])),
    created_at    timestamp(6) with time zone not null,
    check ((address is null) <> (account_id is null))
);

create table opportunity_watch (
    id           uuid primary key,
    follower_id  uuid not null references opportunity_follower (id) on delete cascade,
    target_kind  varchar(10) not null check (target_kind = any (array['PROJECT', 'LIST'])),
    target       varchar(1000) not null,
    pace         varchar(10) not null check (pace = any (array['AT_ONCE', 'DAILY', 'WEEKLY'])),
    created_at   timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone,
    told_until   timestamp(6) with time zone,
    due_at       timestamp(6) with time zone,
    unique (follower_id, target_kind, target)
);
create index opportunity_watch_due on opportunity_watch (due_at);

-- Links in mails: only a digest of what the link says is kept.
create table opportunity_key (
    digest     varchar(64) primary key,
    purpose    varchar(20) not null,
    subject_id uuid not null,
    expires_at timestamp(6) with time zone not null
);
create index opportunity_key_subject on opportunity_key (subject_id);

-- What was written since somebody was last told is asked every half minute.
create index ledger_version_recorded on ledger_version (recorded_from);
