-- Investors who register themselves, and what they look for. Both can be erased.

create table opportunity_registration (
    id            uuid primary key,
    address       varchar(254) not null unique,
    person_name   varchar(120) not null,
    company       varchar(200) not null,
    language_code varchar(2) not null,
    asked_at      timestamp(6) with time zone not null
);

create table opportunity_profile (
    account_id uuid primary key references account (id),
    company    varchar(200) not null,
    section    varchar(1),
    land       varchar(100),
    places     varchar(500),
    changed_at timestamp(6) with time zone not null
);
