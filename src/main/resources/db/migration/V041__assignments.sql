-- What managers ask of colleagues, from a number or a row of the overview.

create table assignment (
    id       uuid primary key,
    about    varchar(300) not null,
    path     varchar(2000) not null,
    task     varchar(500) not null,
    assignee uuid not null,
    given_by uuid not null,
    due_on   date not null,
    given_at timestamp(6) with time zone not null,
    done_at  timestamp(6) with time zone,
    answer   varchar(1000),
    revision bigint not null
);

create index assignment_of on assignment (assignee, done_at);
