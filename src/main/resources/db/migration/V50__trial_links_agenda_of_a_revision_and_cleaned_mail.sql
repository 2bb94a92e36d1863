-- Which link the trial of a scan has: each gets the next number, and of one that was withdrawn there is none until the next. A scan that is
-- not here has its first.
create table trial_link (
    scan_id uuid    primary key references scan on delete cascade,
    number  integer not null check (number > 0),
    open    boolean not null
);

-- Which revision of the result somebody had before them who wrote something on the agenda. Of what stood there already it was the first.
alter table agenda_item add column revision integer not null default 1 check (revision > 0);

-- Whether the files hold nothing of letters, and links to codes, of a scan that closed: a service that stops before that goes on with it.
alter table mail_setup add column cleaned boolean not null default true;
