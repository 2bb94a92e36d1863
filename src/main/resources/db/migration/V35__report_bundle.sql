-- All reports of many organisations in one file, asked for by somebody who may read them all. Made in the background from what is published; the
-- files lie in a folder of their own. Who asked is known until it is wiped: nobody else gets the file.
create table report_bundle (
    id          uuid primary key,
    username    text not null references account on delete cascade,
    -- What was chosen, as words with blanks between: the same choice of the same person is one bundle.
    choice      text not null,
    kept_until  timestamptz not null,
    done        boolean not null default false,
    -- The instance that is making it, and until when others leave it alone.
    maker       uuid,
    maker_until timestamptz,
    unique (username, choice)
);

-- One report in it. A scan may be gone, and is named all the same.
create table report_bundle_file (
    bundle_id    uuid not null references report_bundle on delete cascade,
    scan_id      uuid not null,
    edition      text not null check (edition in ('raad', 'inwoners', 'presentatie')),
    organisation text not null,
    title        text not null,
    state        text not null check (state in ('WAITING', 'MADE', 'LEFT_OUT', 'FAILED')),
    revision     integer,
    name         text,
    primary key (bundle_id, scan_id, edition)
);
