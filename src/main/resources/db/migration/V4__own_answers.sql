-- Answers to the questions that an organisation added itself, outside the standard questionnaire.
alter table answer_sheet
    add column own jsonb not null default '{}',
    alter own set statistics 0;
