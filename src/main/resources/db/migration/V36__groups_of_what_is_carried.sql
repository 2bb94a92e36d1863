-- Of which groups who carries answers elsewhere began: what they brought in time counts for these only. Eight bits, masked by a key outside
-- the database and the place of the row, so that it says nothing here. Empty for what was on its way before.
alter table draft add column groups_mask smallint;
alter table draft alter groups_mask set statistics 0;
