-- What an organisation asks beside the standard questionnaire. The number makes the key of the question (eigen-1 to eigen-4).
create table own_question (
    scan_id  uuid    not null references scan,
    number   integer not null check (number between 1 and 4),
    position integer not null,
    content  jsonb   not null,
    primary key (scan_id, number)
);
