-- Times in which more came in of a scan than people send. Days only; while one is on, the minute (since 1970) in which it ends when no more
-- comes.
create table flood (
    scan_id      uuid    not null references scan on delete cascade,
    number       integer not null check (number > 0),
    began_on     date    not null,
    last_on      date    not null,
    until_minute integer,
    set_aside    boolean not null default false,
    primary key (scan_id, number)
);

-- The flood in which a sealed sheet of an open group came in, nothing else of when that was. The tables of open scans inherit it.
alter table sealed_sheet add column flood integer;
alter table sealed_sheet alter flood set statistics 0;

create or replace function make_ballot_box(scan uuid) returns void language plpgsql as $$
begin
    execute format(
        'create table %I (like sealed_sheet including all, check (scan_id = %L)) inherits (sealed_sheet)',
        ballot_box_of(scan), scan);
    execute format(
        'alter table %I alter sheet_key set statistics 0, alter batch set statistics 0, alter content set statistics 0, '
        'alter flood set statistics 0',
        ballot_box_of(scan));
end
$$;

-- How many sheets were set aside at closing, and never opened.
alter table scan add column set_aside integer not null default 0 check (set_aside >= 0);
