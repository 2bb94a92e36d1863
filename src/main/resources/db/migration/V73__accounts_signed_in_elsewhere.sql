-- The day on which who signs in at the own organisation (OpenID Connect) last showed there what they may; nothing for accounts with a password of ours.
alter table account add column confirmed_on date;
