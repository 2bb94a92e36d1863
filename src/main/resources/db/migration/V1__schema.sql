-- Every table that grows has the scan as first column of its key, so that it can be spread over nodes unchanged.

create table organisation (
    code                      text primary key,
    name                      text    not null,
    kind                      text    not null check (kind in ('MUNICIPALITY', 'PROVINCE', 'WATER_BOARD')),
    province                  text,
    population                integer check (population > 0),
    population_year           integer,
    size_class                text,
    council_seats             integer check (council_seats > 0),
    council_seats_alternative integer check (council_seats_alternative > 0),
    fictional                 boolean not null
);

-- Published versions never change; the content is kept so that a scan keeps its version when the file is gone.
create table published_questionnaire (
    name         text not null,
    version      text not null,
    content_hash text not null,
    content      text not null,
    primary key (name, version)
);

create table account (
    username          text primary key,
    display_name      text not null,
    password_hash     text not null,
    role              text not null check (role in ('griffier', 'adviseur', 'beheerder')),
    organisation_code text references organisation,
    -- Made by the administrator with a password shown once: must be replaced at the first visit.
    one_time_password boolean not null,
    disabled          boolean not null,
    check ((role = 'griffier') = (organisation_code is not null))
);

create table scan (
    id                    uuid primary key,
    organisation_code     text    not null references organisation,
    title                 text    not null,
    questionnaire_name    text    not null,
    questionnaire_version text    not null,
    link                  text    not null unique,
    status                text    not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    opened_on             date,
    closed_on             date,
    fictional             boolean not null,
    lock_version          integer not null,
    foreign key (questionnaire_name, questionnaire_version) references published_questionnaire
);
create index on scan (organisation_code);

create table scan_audience (
    scan_id    uuid    not null references scan,
    position   integer not null,
    audience   text    not null,
    population integer check (population > 0),
    reached_by text,
    primary key (scan_id, audience)
);

-- Only what is not yet answered: the row goes when the answers come. No time, no name, no number.
create table invitation (
    scan_id   uuid  not null references scan,
    code_hash bytea not null,
    audience  text  not null,
    primary key (scan_id, code_hash)
);

-- Encrypted under a key that only the respondent's device holds.
create table draft (
    scan_id    uuid  not null references scan,
    draft_id   uuid  not null,
    nonce      bytea not null,
    ciphertext bytea not null,
    expires_on date  not null,
    primary key (scan_id, draft_id)
);

-- Makes sending idempotent; holds no key to the sheet and is wiped daily.
create table receipt (
    scan_id    uuid  not null references scan,
    token_hash bytea not null,
    expires_on date  not null,
    primary key (scan_id, token_hash)
);

-- One row per person: a random key, no time. Ratings: one byte per position of the questionnaire version.
create table answer_sheet (
    scan_id    uuid  not null references scan,
    sheet_key  uuid  not null,
    audience   text  not null,
    ratings    bytea not null,
    background jsonb not null,
    texts      jsonb not null,
    primary key (scan_id, sheet_key)
);

create table response_count (
    scan_id   uuid    not null references scan,
    audience  text    not null,
    day       date    not null,
    channel   text    not null check (channel in ('ONLINE', 'PAPER')),
    responses integer not null check (responses > 0),
    primary key (scan_id, audience, day, channel)
);

-- Which files of paper answers were taken in, to refuse a second time.
create table paper_import (
    scan_id   uuid  not null references scan,
    file_hash bytea not null,
    primary key (scan_id, file_hash)
);

-- What the disclosure rules let through at closing; a correction is a new revision with its reason.
create table publication (
    scan_id        uuid    not null references scan,
    revision       integer not null,
    published_on   date    not null,
    engine_version text    not null,
    fingerprint    text    not null,
    reason         text,
    result         jsonb   not null,
    primary key (scan_id, revision)
);
