-- What an organisation tells others of a finding of its own: what went well or did not, and whom to ask. Written by its clerk; no answers of
-- respondents are in it. Who may read it follows from what both give at that moment, so that ending a grant ends reading.
create table lesson (
    id                uuid    primary key,
    scan_id           uuid    not null references scan on delete cascade,
    organisation_code text    not null references organisation,
    questionnaire     text    not null,
    theme             text    not null,
    audience          text    not null,
    went_well         boolean not null,
    told              text    not null,
    contact           text    not null,
    reference         boolean not null,
    agenda_item       uuid references agenda_item on delete set null,
    written_on        date    not null,
    lock_version      integer not null default 0
);
create index lesson_scan on lesson (scan_id);
create index lesson_questionnaire on lesson (questionnaire, theme);

create table lesson_programme (
    lesson_id    uuid not null references lesson on delete cascade,
    programme_id uuid not null references programme,
    primary key (lesson_id, programme_id)
);
