-- Officials under one identity through all their posts; cases and findings name them by it, beside the words that were said.

create table official (
    id uuid not null,
    version integer not null,
    code varchar not null,
    name varchar not null,
    name_key varchar not null,
    constraint official_pk primary key (id),
    constraint official_code_unique unique (code)
);
create index official_by_name on official (name_key, id);

create table official_post (
    official_id uuid not null,
    position integer not null,
    valid_from date not null,
    valid_to date,
    agency_id uuid not null,
    title varchar not null,
    duty varchar not null,
    phone varchar not null,
    legal_act varchar not null,
    constraint official_post_pk primary key (official_id, position)
);
create index official_post_agency on official_post (agency_id, valid_from);

create table complaint_official (
    complaint_id uuid not null,
    content_id uuid not null,
    position integer not null,
    official_id uuid not null,
    constraint complaint_official_pk primary key (content_id, position)
);
create index complaint_official_complaint on complaint_official (complaint_id);
create index complaint_official_official on complaint_official (official_id);

create table inspection_official (
    inspection_id uuid not null,
    finding_id uuid not null,
    position integer not null,
    official_id uuid not null,
    constraint inspection_official_pk primary key (finding_id, position)
);
create index inspection_official_inspection on inspection_official (inspection_id);
create index inspection_official_official on inspection_official (official_id);
