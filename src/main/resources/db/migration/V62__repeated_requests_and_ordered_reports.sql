-- What a program asked to be made, so that asking again after a broken connection makes nothing twice; until the
-- end of the next day.
create table repeated_request (
    token_id uuid        not null references access_token on delete cascade,
    key      text        not null check (length(key) between 8 and 100),
    request  text        not null,
    made     uuid,
    made_on  date not null,
    primary key (token_id, key)
);

-- Reports that programs had made: which one, and whether it can be fetched. The file itself is printed anew from what was published.
create table ordered_report (
    id         uuid primary key,
    username   text not null references account on delete cascade,
    scan_id    uuid not null references scan on delete cascade,
    edition    text not null,
    language   text not null,
    state      text not null check (state in ('WAITING', 'MADE', 'FAILED')),
    ordered_on date not null
);

create index ordered_report_owner on ordered_report (username);
