-- A version that the administrator looks at before publishing it. Publishing moves the row to published_questionnaire.
create table proposed_questionnaire (
    name         text not null,
    version      text not null,
    content_hash text not null,
    content      text not null,
    primary key (name, version)
);
