-- Official boundaries a steward brought in. A set goes whole, geometry and all: its licence may demand that.

create table boundary_set (
    id              uuid primary key,
    source          varchar(300) not null,
    licence         varchar(300) not null,
    decision_number varchar(100) not null,
    decided_on      date not null,
    valid_from      date not null,
    sha256          varchar(64) not null,
    adopted_at      timestamp(6) with time zone not null,
    unique (sha256, valid_from)
);

create table boundary (
    id       uuid primary key,
    set_id   uuid not null references boundary_set (id) on delete cascade,
    unit_uid varchar(40) not null,
    area     varchar(1000000) not null,
    unique (set_id, unit_uid)
);

-- What a notice is about, for who reads in English; absent where the record has no English name.
alter table work_notice add column title_en varchar(300);
