-- How far people of open groups came: per day and language how many reached a step for the first time, raised by ten people or more of one
-- step and language at once while a scan is open, in transactions that store nothing else. Fewer are never counted.
create table step_count (
    scan_id  uuid    not null references scan on delete cascade,
    audience text    not null,
    language text    not null,
    step     text    not null,
    day      date    not null,
    people   integer not null check (people >= 10),
    primary key (scan_id, audience, language, step, day)
);

alter table step_count
    alter language set statistics 0,
    alter step set statistics 0,
    alter day set statistics 0,
    alter people set statistics 0;
