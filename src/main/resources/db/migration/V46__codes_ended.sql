-- Up to which round the unused codes of a group ended when new ones took their place: letters are printed of no code that opens nothing.
alter table invitation_round add column ended_round integer not null default 0 check (ended_round >= 0);
