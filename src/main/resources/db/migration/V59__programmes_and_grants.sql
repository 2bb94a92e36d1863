-- Programmes: organisations that look at their results together, with the advisers who guide them. Being in a programme shows nothing yet.
create table programme (
    id           uuid primary key,
    name         text    not null,
    purpose      text    not null,
    made_by      text    not null,
    made_on      date    not null,
    ended_on     date,
    lock_version integer not null default 0
);

create unique index programme_name on programme (lower(name)) where ended_on is null;

create table programme_adviser (
    programme_id uuid not null references programme,
    username     text not null references account on delete cascade,
    primary key (programme_id, username)
);

create table programme_organisation (
    programme_id      uuid not null references programme,
    organisation_code text not null references organisation,
    asked_on          date not null,
    primary key (programme_id, organisation_code)
);

-- What an organisation lets others read of its published results: an adviser, a programme, or all who compare with the reference set. A row
-- is never changed but by ending it: together they are the history that the organisation can look at.
create table read_grant (
    id                uuid    primary key,
    organisation_code text    not null references organisation,
    reader            text    not null check (reader in ('ADVISER', 'PROGRAMME', 'REFERENCE')),
    adviser           text references account on delete cascade,
    programme_id      uuid references programme,
    answers           boolean not null,
    given_by          text    not null,
    given_on          date    not null,
    last_day          date    not null,
    ended_by          text,
    ended_on          date,
    check ((reader = 'ADVISER') = (adviser is not null)),
    check ((reader = 'PROGRAMME') = (programme_id is not null)),
    check ((ended_by is null) = (ended_on is null))
);

create unique index read_grant_once on read_grant (organisation_code, reader, coalesce(adviser, ''), coalesce(programme_id::text, ''))
    where ended_on is null;
create index read_grant_adviser on read_grant (adviser) where ended_on is null;
create index read_grant_programme on read_grant (programme_id) where ended_on is null;

-- Who read what, once a day; staff only, about results that are published.
create table read_use (
    organisation_code text not null references organisation,
    used_on           date not null,
    username          text not null,
    scan_id           uuid not null references scan on delete cascade,
    what              text not null check (what in ('RESULTS', 'REPORT', 'NUMBERS', 'COMPARISON')),
    primary key (organisation_code, used_on, username, scan_id, what)
);
