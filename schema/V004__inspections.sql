-- A visit to an agency (kiểm tra công vụ): team, who was present, findings in order, what must be put right.

create table inspection (
    id uuid not null,
    version integer not null,
    number varchar not null,
    agency_id uuid not null,
    place varchar not null,
    decision varchar not null,
    visit_kind varchar not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone,
    note varchar not null,
    state varchar not null,
    result varchar not null,
    source varchar,
    -- What the list shows, sorts and filters by, taken from the content when the row is written.
    agency_name varchar not null,
    agency_key varchar not null,
    finding_count integer not null,
    failed_count integer not null,
    open_remedy_count integer not null,
    next_due date,
    constraint inspection_pk primary key (id),
    constraint inspection_number_unique unique (number)
);
create index inspection_by_start on inspection (starts_at, id);
create index inspection_by_number on inspection (number, id);
create index inspection_by_agency on inspection (agency_key, id);
create index inspection_by_result on inspection (result, id);
create index inspection_by_state on inspection (state, id);
create index inspection_by_failed on inspection (failed_count, id);
create index inspection_agency on inspection (agency_id, starts_at);
create index inspection_next_due on inspection (next_due);

create table inspection_member (
    inspection_id uuid not null,
    position integer not null,
    team_role varchar not null,
    name varchar not null,
    duty varchar not null,
    constraint inspection_member_pk primary key (inspection_id, position)
);

create table inspection_attendee (
    inspection_id uuid not null,
    position integer not null,
    name varchar not null,
    duty varchar not null,
    constraint inspection_attendee_pk primary key (inspection_id, position)
);

create table inspection_finding (
    id uuid not null,
    inspection_id uuid not null,
    position integer not null,
    line varchar not null,
    outcome varchar not null,
    severity varchar not null,
    basis varchar not null,
    fact varchar not null,
    persons varchar not null,
    explanation varchar not null,
    constraint inspection_finding_pk primary key (id)
);
create index inspection_finding_inspection on inspection_finding (inspection_id, position);
create index inspection_finding_line on inspection_finding (line, outcome);

create table inspection_remedy (
    id uuid not null,
    finding_id uuid not null,
    inspection_id uuid not null,
    position integer not null,
    remedy_action varchar not null,
    responsible varchar not null,
    due date,
    state varchar not null,
    done_on date,
    verified_on date,
    verified_by varchar not null,
    proof varchar not null,
    constraint inspection_remedy_pk primary key (id)
);
create index inspection_remedy_inspection on inspection_remedy (inspection_id);
create index inspection_remedy_due on inspection_remedy (state, due);
