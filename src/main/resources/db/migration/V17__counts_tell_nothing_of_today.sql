-- How many of a group answered online on the day on which its codes were last made anew, before that: they used codes that are gone.
-- Until that day is over nobody sees that they did.
alter table invitation_round
    add column renewed_on date,
    add column answered_before integer not null default 0;

-- How many sheets a group has is counted from the sheets themselves.
create index sealed_sheet_of_group on sealed_sheet (scan_id, audience);

-- How many were counted and are gone since, as far as was seen: so that what comes in later does not hide it.
create table sheet_gone (
    scan_id  uuid    not null references scan on delete cascade,
    audience text    not null,
    sheets   integer not null,
    primary key (scan_id, audience)
);
