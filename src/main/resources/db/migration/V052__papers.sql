-- Papers that were made: each with its question, the moment of its book, and the digest of its file. Rows are only added.

create table briefing_paper (
    id         uuid primary key,
    kind       varchar(20) not null,
    format     varchar(8) not null,
    language   varchar(2) not null,
    period     varchar(8) not null,
    question   varchar(5000) not null,
    closing    timestamp(6) with time zone not null,
    sha256     varchar(64) not null,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    made_by    uuid not null,
    made_at    timestamp(6) with time zone not null
);

create index briefing_paper_file on briefing_paper (sha256);
