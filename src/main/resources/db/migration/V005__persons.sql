-- People that records speak of. Content and journal hold their ids only, so that a row can be changed and erased.

create table person (
    id             uuid primary key,
    full_name      varchar(200) not null,
    search_text    varchar(200) not null,
    position_title varchar(200),
    contact        varchar(500),
    organisation   varchar(255),
    created_at     timestamp(6) with time zone not null,
    changed_at     timestamp(6) with time zone not null
);
create index person_search on person (search_text);

-- Which published record names which id (a person, an organisation); rebuildable from the versions.
create table ledger_reference (
    target_id uuid not null,
    record_id uuid not null references ledger_record (id),
    primary key (target_id, record_id)
);
