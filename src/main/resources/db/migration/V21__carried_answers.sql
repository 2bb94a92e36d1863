-- Answers on their way from one device to another lie among the drafts, encrypted under a code that only their owner has. Their number in
-- a scan has a limit, so they can be told from drafts.

alter table draft add carried boolean not null default false;
alter table draft alter carried set statistics 0;
