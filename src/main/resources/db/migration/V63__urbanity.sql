-- How urban a municipality is, by the classes of CBS: 1 is very urban, 5 is not. Filled from the reference data at each start.
alter table organisation add column urbanity_class integer check (urbanity_class between 1 and 5);
