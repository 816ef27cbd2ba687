-- Whose a case is, in the row that lists and counts read; who else handles it stays a link, looked up by role and user.
-- Protection of callers and of whole cases.

alter table complaint add column owner_id uuid;
alter table complaint add column restricted boolean default false not null;
alter table complaint add column may_be_named boolean default false not null;
alter table complaint add column envelope varchar default '' not null;
alter table inspection add column owner_id uuid;

update complaint set owner_id = (
    select link.from_id from link
    where link.to_id = complaint.id and link.to_kind = 'complaint' and link.link_role = 'owner' and not link.removed
    fetch first 1 row only);
update inspection set owner_id = (
    select link.from_id from link
    where link.to_id = inspection.id and link.to_kind = 'inspection' and link.link_role = 'owner' and not link.removed
    fetch first 1 row only);
update complaint set restricted = true where exists (
    select 1 from complaint_content
    where complaint_content.complaint_id = complaint.id and complaint_content.content_kind = 'DENUNCIATION');

create index link_by_role on link (link_role, from_id, to_id);

-- Said when an identity was opened, a protection lifted, the way of working declared: the act stands in the ledger, its reason too.
create table justification (
    id uuid not null,
    version integer not null,
    record_kind varchar not null,
    record_id uuid not null,
    act varchar not null,
    reason varchar not null,
    constraint justification_pk primary key (id)
);
create index justification_record on justification (record_id);

-- The words of cases and the words of people are told apart by now, so the search index is made anew.
delete from search_text;
delete from follower where name = 'text-index';

-- How the office works, which decides whether the identity of a denouncer may be stored at all; one row.
create table deployment (
    id uuid not null,
    version integer not null,
    deployment_mode varchar not null,
    constraint deployment_pk primary key (id)
);

-- A key pair for each user; the private key is sealed under a key from the passphrase. Outside the ledger, like the verifiers.
create table user_key (
    user_id uuid not null,
    id uuid not null,
    public_key bytea not null,
    sealed_key bytea not null,
    salt bytea not null,
    memory_kib integer not null,
    iterations integer not null,
    lanes integer not null,
    constraint user_key_pk primary key (user_id)
);

-- That a case has a sealed identity, and who can open it; the id is that of the complaint.
create table sealed_identity (
    id uuid not null,
    version integer not null,
    fingerprint varchar not null,
    by_two boolean not null,
    holders varchar not null,
    constraint sealed_identity_pk primary key (id)
);

-- The identity itself and the keys to it lie outside the ledger: what is taken away is gone.
create table sealed_identity_body (
    complaint_id uuid not null,
    body bytea not null,
    constraint sealed_identity_body_pk primary key (complaint_id)
);

create table sealed_identity_share (
    complaint_id uuid not null,
    user_id uuid not null,
    partner_id uuid not null,
    key_id uuid not null,
    sealed_key bytea not null,
    constraint sealed_identity_share_pk primary key (complaint_id, user_id, partner_id)
);
