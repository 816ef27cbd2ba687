-- Working calendar, office hours and time limits as an office keeps them; what is not here is as it comes along with the program.

create table calendar_year (
    id uuid not null,
    version integer not null,
    year_number integer not null,
    notice varchar not null,
    constraint calendar_year_pk primary key (id),
    constraint calendar_year_once unique (year_number)
);

create table calendar_day (
    year_id uuid not null,
    on_day date not null,
    day_type varchar not null,
    name_vi varchar not null,
    name_en varchar not null,
    document varchar not null,
    constraint calendar_day_pk primary key (year_id, on_day)
);

create table office_hours (
    id uuid not null,
    version integer not null,
    agency_code varchar not null,
    shifts varchar not null,
    rest_days varchar not null,
    document varchar not null,
    constraint office_hours_pk primary key (id),
    constraint office_hours_once unique (agency_code)
);

create table time_limit (
    id uuid not null,
    version integer not null,
    code varchar not null,
    constraint time_limit_pk primary key (id),
    constraint time_limit_once unique (code)
);

create table time_limit_version (
    limit_id uuid not null,
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
    constraint time_limit_version_pk primary key (limit_id, valid_from)
);
