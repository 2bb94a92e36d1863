-- A letter to an address has a code with which several people of an open group can answer. Each place of it is a row of invitation like that
-- of any code; that two are of one code is for nobody to see without the code.
alter table scan_audience
    add column letters text not null default 'NONE' check (letters in ('NONE', 'BESIDE', 'ONLY'));

-- How many were made.
create table household_code (
    scan_id  uuid    not null references scan on delete cascade,
    audience text    not null,
    codes    integer not null check (codes > 0),
    places   integer not null check (places >= codes),
    primary key (scan_id, audience)
);
