-- The agenda of a scan that anybody with its address may read, and since when. Shared once more it gets another address: one that was taken
-- back stays nobody's.
create table agenda_share (
    scan_id uuid primary key references scan on delete cascade,
    link    text not null unique,
    since   date not null
);
