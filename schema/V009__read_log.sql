-- Who read what: one line for each opening, print, export, search, refusal and signing in, in a chain of its own (chain 2 of
-- ledger_head). It holds no content and no words that somebody searched for. A purpose is hashed with a salt of its own, so that
-- one that names a person can be destroyed and the chain still verifies.
create table read_log (
    seq bigint not null,
    at timestamp with time zone not null,
    user_id uuid,
    who varchar not null,
    act varchar not null,
    kind varchar not null,
    record_id uuid,
    number varchar not null,
    detail varchar not null,
    purpose varchar not null,
    salt bytea,
    purpose_hash bytea not null,
    hash bytea not null,
    constraint read_log_pk primary key (seq)
);
create index read_log_record on read_log (record_id, seq);
-- A new register gets both chains when it begins.
insert into ledger_head (chain, seq, hash) select 2, 0, cast('' as bytea) from ledger_head where chain = 1;
