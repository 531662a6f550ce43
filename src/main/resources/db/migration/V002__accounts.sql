-- People, their roles and how they sign in. The only table with personal data of those who work on the book.

create table account (
    id              uuid primary key,
    username        varchar(60) not null unique check (username = lower(username)),
    display_name    varchar(120) not null,
    search_text     varchar(200) not null,
    email           varchar(254),
    agency          varchar(200),
    password_hash   varchar(200),
    active          boolean not null,
    failed_attempts integer not null check (failed_attempts >= 0),
    locked_until    timestamp(6) with time zone,
    code_hash       varchar(64),
    code_expires    timestamp(6) with time zone,
    created_at      timestamp(6) with time zone not null,
    revision        bigint not null
);
create index account_search on account (search_text);

create table account_role (
    account_id uuid not null references account (id) on delete cascade,
    role_name  varchar(20) not null check (role_name = any (
        array['OFFICER', 'REVIEWER', 'MANAGER', 'INVESTOR', 'STEWARD', 'ADMIN', 'AUDITOR'])),
    primary key (account_id, role_name)
);
