-- What a year is to reach. Rows are only added: the newest of a year and key counts, a past book has those it knew.

create table insight_target (
    id          uuid primary key,
    target_year integer not null,
    target_key  varchar(40) not null,
    amount      numeric(20, 0) not null,
    source      varchar(300) not null,
    recorded_at timestamp(6) with time zone not null,
    check (amount > 0)
);

create index insight_target_year on insight_target (target_year, recorded_at);
