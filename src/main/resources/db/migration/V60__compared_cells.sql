-- What is compared of the published results that count now, in rows: who looks at hundreds of scans at once does not read whole results. Made
-- from what is published, and anew whenever a revision replaces another.
create table compared_scan (
    scan_id  uuid    primary key references scan on delete cascade,
    revision integer not null,
    answered boolean not null,
    shown    boolean not null
);

create table compared_group (
    scan_id     uuid    not null references compared_scan on delete cascade,
    audience    text    not null,
    respondents integer not null,
    primary key (scan_id, audience)
);

create table compared_cell (
    scan_id    uuid   not null references compared_scan on delete cascade,
    audience   text   not null,
    level      text   not null check (level in ('THEME', 'VALUE')),
    aspect     text   not null check (aspect in ('NOW', 'WISH', 'GAP')),
    key        text   not null,
    visibility text   not null check (visibility in ('HIDDEN', 'MEAN_ONLY', 'FULL')),
    n          integer,
    mean       double precision,
    sd         double precision,
    primary key (scan_id, audience, level, aspect, key),
    check (visibility = 'FULL' or (n is null and mean is null and sd is null))
);
