-- Whom a scan writes to. The address is locked under a secret of the service, all of one length; the link is the hash of the code it got,
-- locked under a secret that goes with the private key of the scan, so that it can be read while the scan is open only, and not by who has
-- the database and the secrets of the service alone. What is done with a row never depends on whether its code was used.
create table mail_address (
    scan_id     uuid  not null references scan on delete cascade,
    address_key uuid  not null,
    audience    text  not null,
    state       text  not null default 'NEW' check (state in ('NEW', 'INVITED', 'REMINDED', 'REFUSED', 'RETURNED')),
    content     bytea not null,
    link        bytea,
    primary key (scan_id, address_key)
);
alter table mail_address
    alter address_key set statistics 0,
    alter content set storage external,
    alter content set statistics 0,
    alter link set storage external,
    alter link set statistics 0;

-- What is to be sent: address and code, locked under the secret that goes with the key of the scan, until it is sent. One that is taken is
-- never sent again, whatever became of it. Minutes are those of 1970, as elsewhere hours: nothing here is kept to the second.
create table mail_letter (
    scan_id    uuid        not null references scan on delete cascade,
    letter_key uuid        not null,
    audience   text        not null,
    reminder   boolean     not null,
    content    bytea       not null,
    tries      smallint    not null default 0,
    due_minute bigint      not null,
    taken_minute bigint,
    primary key (letter_key)
);
create index on mail_letter (scan_id);
alter table mail_letter
    alter letter_key set statistics 0,
    alter content set storage external,
    alter content set statistics 0;

-- What is left of it: counts.
create table mail_round (
    scan_id   uuid    not null references scan on delete cascade,
    audience  text    not null,
    reminder  boolean not null,
    letters   integer not null default 0,
    sent      integer not null default 0,
    refused   integer not null default 0,
    unknown   integer not null default 0,
    primary key (scan_id, audience, reminder)
);

-- Whom to ask, where respondents find the service, and until when addresses are kept. Wiped once the files hold nothing of them either.
create table mail_setup (
    scan_id uuid    not null primary key references scan on delete cascade,
    contact text    not null default '',
    address text    not null default '',
    wipe_on date,
    wiped   boolean not null default false
);

-- How many letters went out this minute, by all instances together, and since when the mail server does not answer.
create table mail_pace (
    one        boolean     not null primary key default true check (one),
    minute     bigint      not null default 0,
    sent       integer     not null default 0,
    down_minute bigint
);
insert into mail_pace default values;
