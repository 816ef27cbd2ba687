-- The limits by which clocks have started, as they were then: a case keeps its rule when the office takes it out of its own table.

create table limit_in_use (
    id uuid not null,
    version integer not null,
    valid_from date not null,
    valid_to date,
    code varchar not null,
    name_vi varchar not null,
    name_en varchar not null,
    starts_vi varchar not null,
    starts_en varchar not null,
    amount integer not null,
    unit varchar not null,
    remote integer not null,
    extension_times integer not null,
    extension_amount integer not null,
    extension_remote integer not null,
    grounds_vi varchar not null,
    grounds_en varchar not null,
    approver_vi varchar not null,
    approver_en varchar not null,
    pausable boolean not null,
    after_hours varchar not null,
    basis varchar not null,
    checked boolean not null,
    constraint limit_in_use_pk primary key (id),
    constraint limit_in_use_version_unique unique (code, valid_from)
);

-- What was written of one kind after an entry, which every window asks once a minute.
create index ledger_entry_by_kind on ledger_entry (kind, seq);
