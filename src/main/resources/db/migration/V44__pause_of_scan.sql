-- Since when an open scan is paused, to the minute, and why, in one of the words that pages can say in every language. While it is, nobody
-- begins or sends and no letter goes out; drafts stay.
alter table scan
    add column paused_at    timestamptz,
    add column pause_reason text check (pause_reason in ('UNTOLD', 'TROUBLE', 'MISTAKE', 'EVENT')),
    add constraint paused_with_reason check ((paused_at is null) = (pause_reason is null));
