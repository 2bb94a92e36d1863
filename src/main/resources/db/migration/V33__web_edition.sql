-- The edition of a report that anybody may read at the address of its scan: which chapters its organisation chose, and since when.
-- Without a day nobody may read it; the choice is kept for when it is made public again. The edition itself is made anew from what counts.
create table web_edition (
    scan_id  uuid primary key references scan on delete cascade,
    chapters text not null check (chapters ~ '^[a-z_]*( [a-z_]+)*$'),
    since    date
);
