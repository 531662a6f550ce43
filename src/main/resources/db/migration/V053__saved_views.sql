-- Addresses people keep under a name, for themselves or for their colleagues.

create table saved_view (
    id       uuid primary key,
    name     varchar(120) not null,
    path     varchar(2000) not null,
    owner    uuid not null,
    shared   boolean not null,
    saved_at timestamp(6) with time zone not null,
    revision bigint not null
);

create index saved_view_of on saved_view (owner);
