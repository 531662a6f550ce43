-- What people decided about the headings of lists that come from elsewhere; a heading without a field is left out.

create table exchange_heading (
    id         uuid primary key,
    agency     varchar(200) not null,
    kind       varchar(40) not null,
    heading    varchar(300) not null,
    shown      varchar(300) not null,
    field_key  varchar(200),
    scale      numeric(24, 10) not null,
    decided_by uuid not null,
    decided_at timestamp(6) with time zone not null,
    revision   bigint not null,
    constraint exchange_heading_once unique (agency, kind, heading)
);
