-- Which bytes the file store holds. The name may hold personal data: this row goes when the file goes.

create table stored_file (
    id          uuid primary key,
    sha256      varchar(64) not null unique,
    file_name   varchar(200) not null,
    media_type  varchar(100) not null,
    size_bytes  bigint not null check (size_bytes > 0),
    uploaded_by uuid not null,
    uploaded_at timestamp(6) with time zone not null
);
create index stored_file_uploaded on stored_file (uploaded_at);

-- Which published record names which file; rebuildable from the versions.
create table ledger_file (
    sha256    varchar(64) not null,
    record_id uuid not null references ledger_record (id),
    primary key (sha256, record_id)
);
