-- Who of an open group took part online so far: per question that describes a population how many gave each answer ('' for none), every
-- question for itself. Raised by ten people or more at once, in a transaction of its own. "shown" is what the griffier sees of it, "before"
-- what that was before, "next" what that will be as soon as enough others came in.
create table participant_count (
    scan_id  uuid    not null references scan on delete cascade,
    audience text    not null,
    question text    not null,
    option   text    not null,
    people   integer not null,
    next     integer not null default 0,
    shown    integer not null default 0,
    before   integer not null default 0,
    primary key (scan_id, audience, question, option)
);

alter table participant_count
    alter question set statistics 0,
    alter option set statistics 0,
    alter people set statistics 0,
    alter next set statistics 0,
    alter shown set statistics 0,
    alter before set statistics 0;
