-- How many of a group answered online on the day on which its codes were last made anew, before that: they used codes that are gone.
-- Until that day is over nobody sees that they did.
alter table invitation_round
    add column renewed_on date,
    add column answered_before integer not null default 0;
