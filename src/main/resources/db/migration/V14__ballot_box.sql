-- While a scan is open its sheets are sealed under a public key; the private key is no part of the database.

-- Both as the service locked them: the public key under its secret, the private key under the recovery code, if one was made.
create table ballot_key (
    scan_id    uuid  not null primary key references scan on delete cascade,
    public_key bytea not null,
    recovery   bytea
);

-- One row per person, only ever inserted; of fixed length in each scan. The batch is that of the paper it came on.
create table sealed_sheet (
    scan_id   uuid    not null references scan on delete cascade,
    sheet_key uuid    not null,
    audience  text    not null,
    batch     integer,
    content   bytea   not null,
    primary key (scan_id, sheet_key)
);

-- What is random does not get smaller.
alter table sealed_sheet alter content set storage external;

alter table ballot_key
    alter public_key set statistics 0,
    alter recovery set statistics 0;
alter table sealed_sheet
    alter sheet_key set statistics 0,
    alter batch set statistics 0,
    alter content set statistics 0;

-- Sheets of scans that were open are sealed when the service starts. Those of a closing that was cut short are put in random order here.
with taken as (
    delete from answer_sheet where scan_id in (
        select id from scan where status = 'CLOSED' and id not in (select scan_id from publication))
    returning *)
insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts, own)
select scan_id, fresh_key, audience, ratings, background, texts, own
from (select gen_random_uuid() as fresh_key, taken.* from taken) as shuffled
order by fresh_key;
