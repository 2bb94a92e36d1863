-- How often codes were made for a group: a form of an earlier round makes no codes any more.
create table invitation_round (
    scan_id  uuid    not null references scan on delete cascade,
    audience text    not null,
    round    integer not null check (round > 0),
    primary key (scan_id, audience)
);
