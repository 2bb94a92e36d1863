-- How many sheets a group has is counted from the sheets themselves.
create index sealed_sheet_of_group on sealed_sheet (scan_id, audience);
