-- A result may be set beside that of an earlier scan of the same organisation; the page and the report say which one.

alter table publication
    add previous_scan_id uuid references scan;
