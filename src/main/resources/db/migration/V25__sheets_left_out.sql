-- At closing sheets that do not open may be left out, when who closes says so: how many is told with the result.
alter table scan add column left_out integer not null default 0 check (left_out >= 0);
