-- The register's own tables: identity, ledger, number series, links, attachments, followers.
-- One script for both engines (H2, PostgreSQL): unsized varchar, bytea, timestamp with time zone, never text.

create table register_identity (
    id uuid not null,
    number_code varchar not null,
    created_at timestamp with time zone not null,
    constraint register_identity_pk primary key (id)
);

-- One row a chain; its lock makes the order of the ledger the order of the commits.
create table ledger_head (
    chain smallint not null,
    seq bigint not null,
    hash bytea not null,
    constraint ledger_head_pk primary key (chain)
);

create table ledger_entry (
    seq bigint not null,
    tx uuid not null,
    at timestamp with time zone not null,
    who varchar not null,
    act varchar not null,
    kind varchar not null,
    record_id uuid not null,
    record_version integer not null,
    format integer not null,
    previous_hash bytea not null,
    hash bytea not null,
    constraint ledger_entry_pk primary key (seq),
    constraint ledger_entry_version_unique unique (kind, record_id, record_version)
);

-- The content of an entry, in parts hashed each with its own salt. Erasing a part clears salt and body and keeps the hash,
-- so that the chain still verifies while nobody can test a guess against what was there.
create table ledger_part (
    seq bigint not null,
    part varchar not null,
    salt bytea,
    body bytea,
    hash bytea not null,
    constraint ledger_part_pk primary key (seq, part)
);

create table follower (
    name varchar not null,
    seq bigint not null,
    constraint follower_pk primary key (name)
);

create table number_series (
    series varchar not null,
    series_year integer not null,
    last_number integer not null,
    constraint number_series_pk primary key (series, series_year)
);

create table link (
    id uuid not null,
    version integer not null,
    from_kind varchar not null,
    from_id uuid not null,
    to_kind varchar not null,
    to_id uuid not null,
    link_role varchar not null,
    removed boolean not null,
    constraint link_pk primary key (id)
);
create index link_from on link (from_kind, from_id);
create index link_to on link (to_kind, to_id);

create table attachment (
    id uuid not null,
    version integer not null,
    owner_kind varchar not null,
    owner_id uuid not null,
    file_name varchar not null,
    media_type varchar not null,
    byte_count bigint not null,
    sha256 varchar not null,
    added_at timestamp with time zone not null,
    removed boolean not null,
    constraint attachment_pk primary key (id)
);
create index attachment_owner on attachment (owner_kind, owner_id);
create index attachment_sha256 on attachment (sha256);

-- Where attachments live when there is no folder beside the register (PostgreSQL).
create table attachment_chunk (
    sha256 varchar not null,
    chunk_no integer not null,
    bytes bytea not null,
    constraint attachment_chunk_pk primary key (sha256, chunk_no)
);

-- What the search finds, folded (no marks, no case); fed from the ledger.
create table search_text (
    record_id uuid not null,
    kind varchar not null,
    folded varchar not null,
    constraint search_text_pk primary key (record_id)
);
