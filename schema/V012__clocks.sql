-- The clock of a case: a log of events, and what they come to. The id is that of the complaint.

create table complaint_clock (
    id uuid not null,
    version integer not null,
    state varchar not null,
    provisional boolean not null,
    constraint complaint_clock_pk primary key (id)
);

create table clock_entry (
    complaint_id uuid not null,
    position integer not null,
    act varchar not null,
    at timestamp with time zone not null,
    limit_code varchar not null,
    remote boolean not null,
    amount integer not null,
    before_day date,
    ground varchar not null,
    decided_by varchar not null,
    document varchar not null,
    constraint clock_entry_pk primary key (complaint_id, position)
);

-- Each start and each reopening, with the date promised then and the one that holds.
create table clock_run (
    complaint_id uuid not null,
    position integer not null,
    limit_code varchar not null,
    began_at timestamp with time zone not null,
    promised_at timestamp with time zone not null,
    due_at timestamp with time zone,
    directed_at timestamp with time zone,
    ended_at timestamp with time zone,
    constraint clock_run_pk primary key (complaint_id, position)
);

-- From when to when a running clock stands at a level; known beforehand, so that nothing has to run when a level is reached.
create table clock_level (
    complaint_id uuid not null,
    position integer not null,
    level_code varchar not null,
    reached_at timestamp with time zone not null,
    until_at timestamp with time zone not null,
    constraint clock_level_pk primary key (complaint_id, position)
);
create index clock_level_reached on clock_level (level_code, reached_at, until_at, complaint_id);

-- What rules the list: 9999 for what is not due, 1970 for what waits for somebody, was never counted, and is when the register opens.
alter table complaint add column due_at timestamp with time zone default '9999-01-01 00:00:00+00' not null;
update complaint set due_at = '1970-01-01 00:00:00+00' where state in ('RECEIVED', 'IN_PROGRESS');
create index complaint_by_due on complaint (due_at, id);
