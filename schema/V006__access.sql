-- Who uses the program. What is a fact about a user stands in the ledger too; passphrases and failed attempts do not.

create table user_account (
    id uuid not null,
    version integer not null,
    sign_in_name varchar not null,
    sign_in_key varchar not null,
    full_name varchar not null,
    full_name_key varchar not null,
    name_order varchar not null,
    roles varchar not null,
    active boolean not null,
    fingerprint varchar not null,
    set_by varchar not null,
    constraint user_account_pk primary key (id),
    constraint user_account_sign_in_unique unique (sign_in_key),
    constraint user_account_name_unique unique (full_name_key)
);

create table user_section (
    user_id uuid not null,
    position integer not null,
    section varchar not null,
    constraint user_section_pk primary key (user_id, position)
);

create table user_substitute (
    user_id uuid not null,
    position integer not null,
    substitute_id uuid not null,
    valid_from date not null,
    valid_to date not null,
    constraint user_substitute_pk primary key (user_id, position)
);

-- What a passphrase is compared with; outside the ledger, whose entries are exported. The account holds its fingerprint.
create table verifier (
    user_id uuid not null,
    salt bytea not null,
    hash bytea not null,
    memory_kib integer not null,
    iterations integer not null,
    lanes integer not null,
    constraint verifier_pk primary key (user_id)
);

-- Wrong passphrases since the last right one, so that waiting does not end with a restart. Names that nobody has share a few rows.
create table sign_in_failure (
    slot varchar not null,
    failures integer not null,
    last_at timestamp with time zone not null,
    constraint sign_in_failure_pk primary key (slot)
);
