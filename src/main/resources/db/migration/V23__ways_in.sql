-- A short address that people can read out and type, and the channels by which an organisation tells of its scan. No two scans that are not
-- closed share a short address; dashes make no difference (class ShortName).
alter table scan
    add column short_name text,
    add column short_key text,
    add column channels text not null default '',
    add check ((short_name is null) = (short_key is null));
create unique index one_short_address on scan (short_key) where status <> 'CLOSED';
create index on scan (short_key);

-- By which channel people of open groups came who sent answers: raised by ten people or more of one channel at once while a scan is open.
create table channel_count (
    scan_id uuid    not null references scan on delete cascade,
    channel text    not null,
    day     date    not null,
    people  integer not null check (people > 0),
    primary key (scan_id, channel, day)
);
