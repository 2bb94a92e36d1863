-- What the staff did. Lines are added and never changed; each holds a hash over itself and the line before, under a key outside the database.
-- Minutes are those of 1970, as elsewhere: nothing here is kept to the second, by which a sheet that came in between two lines could be dated.
-- An act is a line that says it began and a line that says how it ended; who reads both sees also what a crash cut short. Nothing here is of respondents.
create table audit_entry (
    number             bigint primary key check (number > 0),
    minute             bigint not null,
    outcome            text not null check (outcome in ('BEGUN', 'DONE', 'REFUSED')),
    begun              bigint check (begun < number),
    act                text not null,
    username           text,
    name               text not null,
    role               text not null,
    way                text not null check (way in ('PAGE', 'PROGRAM', 'CLOCK')),
    organisation_code  text,
    scan_id            uuid,
    subject            text not null,
    previous           bytea not null check (length(previous) = 32),
    hash               bytea not null check (length(hash) = 32),
    check ((outcome = 'BEGUN') <= (begun is null))
);

create unique index audit_entry_begun on audit_entry (begun);
create index audit_entry_organisation on audit_entry (organisation_code, number);
create index audit_entry_username on audit_entry (username, number);

create function audit_entries_stay() returns trigger language plpgsql as $$
begin
    if current_setting('quickscan.audit_term', true) is distinct from 'over' then
        raise exception 'lines of the audit log are neither changed nor removed';
    end if;
    return old;
end
$$;

create trigger audit_entries_stay before update or delete on audit_entry for each row execute function audit_entries_stay();
create trigger audit_entries_all_stay before truncate on audit_entry for each statement execute function audit_entries_stay();
