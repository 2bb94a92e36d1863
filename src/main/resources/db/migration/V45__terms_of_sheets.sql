-- Until when the sheets of a closed scan are kept. They are wiped on a day that was known a week before, so that a clock that is wrong for a
-- while wipes nothing. What was published of them stays. It is cleaned once the files hold nothing of them either.
create table sheet_term (
    scan_id      uuid primary key references scan on delete cascade,
    wipe_on      date    not null,
    announced_on date,
    wiped_on     date,
    by_clerk     boolean not null default false,
    cleaned      boolean not null default false
);
