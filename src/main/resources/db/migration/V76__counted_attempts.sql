-- How often a password or a code was tried at signing in, by all instances together: under a keyed hash of who tried, until the window is over, to the minute.
-- Not logged, so in no archive and on no replica; after a crash of the database it is empty.
create unlogged table sign_in_attempt (
    who           bytea primary key check (length(who) = 32),
    made          integer not null check (made >= 0),
    until_minute  bigint not null
);

create index sign_in_attempt_until on sign_in_attempt (until_minute);
