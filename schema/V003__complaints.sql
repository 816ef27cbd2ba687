-- A submission (complaint) by a person, with one or more contents; and where imported rows went.

create table person (
    id uuid not null,
    version integer not null,
    full_name varchar not null,
    phone varchar not null,
    phone_digits varchar not null,
    address varchar not null,
    name_key varchar not null,
    constraint person_pk primary key (id)
);
create index person_phone_digits on person (phone_digits);

create table complaint (
    id uuid not null,
    version integer not null,
    number varchar not null,
    received_at timestamp with time zone not null,
    channel varchar not null,
    line varchar not null,
    received_by varchar not null,
    caller_id uuid,
    words varchar not null,
    state varchar not null,
    source varchar,
    -- What the list shows and sorts by, taken from the first content when the row is written.
    main_kind varchar not null,
    main_field varchar not null,
    main_agency_id uuid,
    main_agency_name varchar not null,
    main_agency_key varchar not null,
    content_count integer not null,
    constraint complaint_pk primary key (id),
    constraint complaint_number_unique unique (number)
);
-- Each sortable column together with the id, so that a page is one walk along an index.
create index complaint_by_received on complaint (received_at, id);
create index complaint_by_number on complaint (number, id);
create index complaint_by_kind on complaint (main_kind, id);
create index complaint_by_state on complaint (state, id);
create index complaint_by_agency on complaint (main_agency_key, id);
create index complaint_caller on complaint (caller_id);

create table complaint_content (
    id uuid not null,
    complaint_id uuid not null,
    position integer not null,
    content_kind varchar not null,
    field varchar not null,
    agency_id uuid,
    official varchar not null,
    place varchar not null,
    summary varchar not null,
    received_at timestamp with time zone not null,
    constraint complaint_content_pk primary key (id)
);
create index complaint_content_complaint on complaint_content (complaint_id);
create index complaint_content_agency on complaint_content (agency_id, received_at);
create index complaint_content_kind on complaint_content (content_kind, received_at);

-- What an imported row became: its identity in its source, the hash of the row as it was, the version that the import wrote.
create table import_row (
    profile varchar not null,
    row_key varchar not null,
    row_hash varchar not null,
    record_id uuid,
    record_version integer not null,
    constraint import_row_pk primary key (profile, row_key)
);
