-- Long work somebody asked for. It outlives a restart: what was running then begins again.

create table work_job (
    id              uuid primary key,
    kind            varchar(40) not null,
    parameters      varchar(20000) not null,
    asker           uuid not null,
    state           varchar(12) not null,
    asked_at        timestamp(6) with time zone not null,
    started_at      timestamp(6) with time zone,
    ended_at        timestamp(6) with time zone,
    step            varchar(100),
    steps_done      bigint not null,
    steps_total     bigint not null,
    cancel_asked    boolean not null,
    attempts        integer not null,
    file_sha256     varchar(64),
    file_name       varchar(200),
    file_media_type varchar(100),
    file_size       bigint,
    result_path     varchar(2000),
    failure         varchar(1000),
    failure_en      varchar(1000),
    error_reference varchar(8),
    revision        bigint not null
);

create index work_job_waiting on work_job (state, id);
create index work_job_of on work_job (asker, id);
create index work_job_file on work_job (file_sha256);
