-- What programs were answered to writes that came with a key, so that the same write sent again is done once.
create table api_answer (
    id             uuid primary key,
    token_id       uuid not null references api_token (id),
    request_key    varchar(200) not null,
    request_digest varchar(64) not null,
    status         integer not null,
    location       varchar(200),
    draft_revision bigint,
    body           varchar(4000),
    answered_at    timestamp(6) with time zone not null,
    unique (token_id, request_key)
);
create index api_answer_answered on api_answer (answered_at);

-- A program may have many drafts.
create index ledger_draft_owner on ledger_draft (owner_id, updated_at);
