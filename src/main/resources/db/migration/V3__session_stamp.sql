-- Raised to end all sessions of an account.
alter table account add column session_stamp integer not null default 0;
