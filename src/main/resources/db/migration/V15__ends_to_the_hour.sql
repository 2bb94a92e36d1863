-- What is kept for a while ends at a whole hour, not with a day: the number of hours since 1970 began, so that no row can tell a minute.
-- What was there ends when its last day begins: not later than promised.

alter table draft
    alter expires_on type integer using (expires_on - date '1970-01-01') * 24,
    alter expires_on set statistics 0;
alter table draft rename expires_on to expires_hour;

alter table receipt
    alter expires_on type integer using (expires_on - date '1970-01-01') * 24,
    alter expires_on set statistics 0;
alter table receipt rename expires_on to expires_hour;

-- Names that people choose have an end too.
alter table account
    add check (length(username) between 3 and 40),
    add check (length(display_name) between 1 and 80);
