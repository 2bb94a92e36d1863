-- The number of the last import of paper answers of a scan, also of one that was withdrawn: a number is never given out again.
create table paper_number (
    scan_id uuid    not null primary key references scan on delete cascade,
    last    integer not null check (last > 0)
);

insert into paper_number (scan_id, last)
select scan_id, max(batch)
from paper_batch
group by scan_id;
