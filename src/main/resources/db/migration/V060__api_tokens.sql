-- Programs that write: each has an account of its own, for which a person answers, and tokens it shows.
alter table account add column responsible_id uuid references account (id);

create table api_token (
    id           uuid primary key,
    public_id    varchar(16) not null unique,
    digest       varchar(64) not null,
    account_id   uuid not null references account (id),
    scopes       varchar(200) not null,
    made_by      uuid,
    made_at      timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    revoked_at   timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone,
    warned_at    timestamp(6) with time zone
);
create index api_token_account on api_token (account_id);
create index api_token_expires on api_token (expires_at);
