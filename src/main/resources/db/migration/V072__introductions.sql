-- Whom an officer introduced to whom, by the records of the need and the offer, and what came of it. No personal data.

create table cooperation_introduction (
    id          uuid primary key,
    need_id     uuid not null,
    offer_id    uuid not null,
    state       varchar(12) not null,
    remark      varchar(1000),
    link_id     uuid,
    made_by     uuid not null,
    made_at     timestamp(6) with time zone not null,
    changed_at  timestamp(6) with time zone not null,
    revision    bigint not null
);

create index cooperation_introduction_need on cooperation_introduction (need_id);
create index cooperation_introduction_offer on cooperation_introduction (offer_id);
create index cooperation_introduction_state on cooperation_introduction (state, changed_at);
