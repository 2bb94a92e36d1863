-- What a clerk typed and did not confirm lies among the drafts of people, whose time stands still while the scan is paused. Its time does not.
alter table draft add column paper boolean not null default false;
alter table draft alter paper set statistics 0;
