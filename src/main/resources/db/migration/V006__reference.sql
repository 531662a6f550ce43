-- Code lists a steward keeps. Rows are retired, never deleted: versions name their codes for good.

create table reference_code (
    id         uuid primary key,
    list_name  varchar(20) not null,
    code       varchar(40) not null,
    name_vi    varchar(300),
    name_en    varchar(300),
    group_code varchar(20),
    valid_from date,
    valid_to   date,
    successor  varchar(40),
    revision   bigint not null,
    unique (list_name, code),
    foreign key (list_name, successor) references reference_code (list_name, code),
    check (successor is null or valid_to is not null),
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
