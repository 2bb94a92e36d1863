-- Whether an opened sheet came on paper: who typed it knows its answers. Nothing where that is not known any more: of a group with both,
-- opened before this was kept. Of the others the counters know.
alter table answer_sheet
    add column paper boolean,
    alter paper set statistics 0;

with came as (
    select scan_id, audience,
           bool_or(channel = 'PAPER') as on_paper,
           bool_or(channel = 'ONLINE') as online
    from response_count
    group by scan_id, audience)
update answer_sheet
set paper = came.on_paper
from came, scan
where came.scan_id = answer_sheet.scan_id
  and came.audience = answer_sheet.audience
  and came.on_paper <> came.online
  and scan.id = answer_sheet.scan_id
  and scan.status = 'CLOSED';

-- Closed groups are mostly as large as the reference data say; a number beyond twice the seats is explained.
alter table scan_audience
    add column population_reason text;
