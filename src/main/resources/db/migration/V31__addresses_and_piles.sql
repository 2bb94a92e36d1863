-- Whoever answered may leave an e-mail address for the talk afterwards, when the griffier of a scan wants to ask for it.
alter table scan add column talk boolean not null default false;

-- Addresses of open scans: sealed under the public key of the scan, all of one length. No group, no time; what came in is put in another
-- order under other keys every few minutes.
create table sealed_address (
    scan_id     uuid  not null references scan on delete cascade,
    address_key uuid  not null,
    content     bytea not null,
    primary key (scan_id, address_key)
);
alter table sealed_address
    alter content set storage external,
    alter address_key set statistics 0,
    alter content set statistics 0;

-- Those of closed scans, opened at closing: each once, in the order of the alphabet.
create table talk_address (
    scan_id uuid not null references scan on delete cascade,
    address text not null,
    primary key (scan_id, address)
);
alter table talk_address alter address set statistics 0;

-- Until when they are kept. Wiped once the files hold nothing of them either.
create table talk_list (
    scan_id   uuid    not null primary key references scan on delete cascade,
    addresses integer not null check (addresses >= 0),
    wipe_on   date    not null,
    wiped     boolean not null default false
);

-- Letter codes that were made together are a pile, which can be withdrawn as a whole. A pile has many codes: that two places are of one
-- pile says nothing of a house.
alter table household_code
    add column pile      integer not null default 1 check (pile > 0),
    add column made_on   date,
    add column withdrawn boolean not null default false,
    drop constraint household_code_pkey,
    add primary key (scan_id, audience, pile);
alter table household_code alter pile drop default;

alter table invitation add column pile integer;
alter table invitation alter pile set statistics 0;
update invitation set pile = 1
where (scan_id, audience) in (select scan_id, audience from household_code);
