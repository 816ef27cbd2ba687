-- Agencies as a tree of dated versions: neither code nor name identifies an agency over time, the inner id does.

create table agency (
    id uuid not null,
    version integer not null,
    constraint agency_pk primary key (id)
);

create table agency_version (
    agency_id uuid not null,
    valid_from date not null,
    valid_to date,
    code varchar not null,
    name varchar not null,
    short_name varchar not null,
    agency_kind varchar not null,
    parent_id uuid,
    legal_act varchar not null,
    name_key varchar not null,
    name_folded varchar not null,
    constraint agency_version_pk primary key (agency_id, valid_from)
);
create index agency_version_parent on agency_version (parent_id);
create index agency_version_folded on agency_version (name_folded);
create index agency_version_code on agency_version (code);
