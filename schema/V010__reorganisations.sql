-- Administrative units beside agencies, and how both came from others: acts of reorganisation, who inherits, who answers now.

alter table agency_version add column symbol varchar default '' not null;
alter table agency_version add column unit_id uuid;
create index agency_version_unit on agency_version (unit_id);

create table reorganisation (
    id uuid not null,
    version integer not null,
    effective date not null,
    name varchar not null,
    legal_act varchar not null,
    taken_back boolean not null,
    constraint reorganisation_pk primary key (id)
);

create table reorganisation_body (
    reorganisation_id uuid not null,
    position integer not null,
    agency_id uuid not null,
    constraint reorganisation_body_pk primary key (reorganisation_id, position)
);

create table succession (
    reorganisation_id uuid not null,
    position integer not null,
    from_id uuid not null,
    to_id uuid not null,
    -- In hundredths of a percent; null while nobody knows it.
    share integer,
    share_basis varchar,
    certainty varchar not null,
    heir boolean not null,
    constraint succession_pk primary key (reorganisation_id, position)
);

-- Work whose heir was chosen by hand, where an agency has several.
create table heir_choice (
    reorganisation_id uuid not null,
    position integer not null,
    record_kind varchar not null,
    record_id uuid not null,
    agency_id uuid not null,
    heir_id uuid not null,
    constraint heir_choice_pk primary key (reorganisation_id, position)
);
create index heir_choice_record on heir_choice (record_id);
