-- To whom an organisation gives answers for research, for what and until when. One that was taken back keeps its row, for the record, and its
-- address is nobody's.
create table research_grant (
    scan_id     uuid not null references scan on delete cascade,
    grant_key   uuid not null,
    researcher  text not null,
    purpose     text not null,
    granted_on  date not null,
    granted_by  text not null,
    until       date not null,
    revoked_on  date,
    link        text unique,
    primary key (scan_id, grant_key)
);

-- Each time a file was fetched, by whom and on which day.
create table research_use (
    scan_id   uuid not null,
    use_key   uuid not null,
    grant_key uuid not null,
    used_on   date not null,
    by_link   boolean not null,
    file      text not null,
    primary key (scan_id, use_key),
    foreign key (scan_id, grant_key) references research_grant on delete cascade
);

-- What the rule made of a group when its file was first fetched. Another file beside it would tell of the few people by whom they differ, so
-- there is none.
create table research_rule (
    scan_id   uuid not null references scan on delete cascade,
    audience  text not null,
    signature text not null,
    made_on   date not null,
    primary key (scan_id, audience)
);
