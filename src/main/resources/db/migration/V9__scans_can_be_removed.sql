-- A scan made by mistake is removed with everything that hangs on it, whatever table that is in. A later result that was set beside
-- the removed one stays, and no longer names it.

do $$
declare
    link record;
begin
    for link in
        select conrelid::regclass as child, conname as name, pg_get_constraintdef(oid) as definition
        from pg_constraint
        where contype = 'f' and confrelid = 'scan'::regclass
    loop
        execute format('alter table %s drop constraint %I', link.child, link.name);
        execute format(
            'alter table %s add constraint %I %s on delete %s',
            link.child,
            link.name,
            regexp_replace(link.definition, ' ON DELETE.*$', ''),
            case when link.definition like '%(previous_scan_id)%' then 'set null' else 'cascade' end);
    end loop;
end
$$;
