-- Which files of a report were given out, by the SHA-256 of each: so anybody can ask whether a copy is still that file. The file itself
-- is made anew whenever somebody wants it, and nothing says who asked or when.
create table report_file (
    scan_id    uuid    not null references scan on delete cascade,
    digest     text    not null check (digest ~ '^[0-9a-f]{64}$'),
    revision   integer not null,
    definition text    not null,
    primary key (scan_id, digest)
);
create index on report_file (digest);
create index on publication (fingerprint);
