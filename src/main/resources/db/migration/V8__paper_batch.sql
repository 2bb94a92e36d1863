-- Answers on paper come in batches that can be withdrawn whole until the scan closes. All of this is wiped at closing.

-- Which batch brought a sheet; nothing for answers that came online.
alter table answer_sheet
    add column batch integer,
    alter batch set statistics 0;

alter table paper_import
    add column batch integer,
    alter batch set statistics 0;

-- The receipt is that of the form with which the batch was confirmed: the same form again stores nothing.
create table paper_batch (
    scan_id  uuid    not null references scan on delete cascade,
    batch    integer not null check (batch > 0),
    taken_on date    not null,
    receipt  uuid    not null,
    primary key (scan_id, batch)
);

create table paper_batch_count (
    scan_id  uuid    not null,
    batch    integer not null,
    audience text    not null,
    sheets   integer not null check (sheets > 0),
    primary key (scan_id, batch, audience),
    foreign key (scan_id, batch) references paper_batch on delete cascade
);

-- Rows of answers as keyed hashes, to count how many come a second time. The key follows from a secret outside the database.
create table paper_row (
    scan_id  uuid    not null,
    batch    integer not null,
    row_hash bytea   not null,
    sheets   integer not null check (sheets > 0),
    primary key (scan_id, batch, row_hash),
    foreign key (scan_id, batch) references paper_batch on delete cascade
);

alter table paper_batch
    alter batch set statistics 0,
    alter taken_on set statistics 0,
    alter receipt set statistics 0;
alter table paper_batch_count
    alter batch set statistics 0,
    alter sheets set statistics 0;
alter table paper_row
    alter batch set statistics 0,
    alter row_hash set statistics 0,
    alter sheets set statistics 0;
