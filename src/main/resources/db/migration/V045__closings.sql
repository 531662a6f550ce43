-- At what instants periods were closed. Rows are only added: a period closed again has both.

create table insight_closing (
    id        uuid primary key,
    period    varchar(7) not null,
    closed_at timestamp(6) with time zone not null,
    closed_by uuid not null,
    note      varchar(500)
);

create index insight_closing_period on insight_closing (period, closed_at);
