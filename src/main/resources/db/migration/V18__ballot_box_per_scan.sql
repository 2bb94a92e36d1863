-- The sealed sheets of each open scan lie in a table of their own, which goes as a whole when the box is opened: nobody who answers
-- another scan waits for that. Reading sealed_sheet reads them all; itself it holds none.

create function ballot_box_of(scan uuid) returns text language sql immutable
return 'sealed_sheet_' || replace(scan::text, '-', '');

create function make_ballot_box(scan uuid) returns void language plpgsql as $$
begin
    execute format(
        'create table %I (like sealed_sheet including all, check (scan_id = %L)) inherits (sealed_sheet)',
        ballot_box_of(scan), scan);
    execute format(
        'alter table %I alter sheet_key set statistics 0, alter batch set statistics 0, alter content set statistics 0',
        ballot_box_of(scan));
end
$$;

-- How many there are while the box is closed. A table that is taken away meanwhile holds none any more.
create function sealed_per_group(scan uuid) returns table (audience text, sheets bigint) language plpgsql as $$
begin
    if exists (select from ballot_key where ballot_key.scan_id = scan) then
        return query execute format('select audience, count(*) from %I group by audience', ballot_box_of(scan));
    end if;
exception when undefined_table then
    return;
end
$$;

-- Each open scan has one, and what lies in none goes into its own: now, and after a backup was brought back.
create function fill_ballot_boxes() returns void language plpgsql as $$
declare
    scan uuid;
begin
    perform pg_advisory_xact_lock(hashtextextended('ballot boxes', 0));
    for scan in
        select scan_id from ballot_key union select scan_id from only sealed_sheet
    loop
        if to_regclass(ballot_box_of(scan)) is null then
            perform make_ballot_box(scan);
        end if;
    end loop;
    if not exists (select from only sealed_sheet) then
        return;
    end if;
    for scan in select distinct scan_id from only sealed_sheet loop
        execute format(
            'insert into %I select * from only sealed_sheet where scan_id = %L', ballot_box_of(scan), scan);
    end loop;
    truncate only sealed_sheet;
end
$$;

select fill_ballot_boxes();
