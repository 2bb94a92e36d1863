-- What an organisation wants to do with a result, and how far it is. Written by its clerk; no answers of respondents are in it.
create table agenda_item (
    id           uuid primary key,
    scan_id      uuid not null references scan on delete cascade,
    theme        text not null,
    finding      text not null,
    wanted       text not null,
    step         text not null,
    owner        text not null,
    due          date,
    status       text not null check (status in ('PLANNED', 'BUSY', 'DONE', 'STOPPED')),
    origin       uuid,
    lock_version integer not null
);
create index agenda_item_scan on agenda_item (scan_id);

create table agenda_mark (
    item_id   uuid not null references agenda_item on delete cascade,
    position  integer not null,
    marked_on date not null,
    status    text not null,
    primary key (item_id, position)
);
