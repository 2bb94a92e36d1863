-- How a group was reached is printed once the griffier said at closing that it is so; what the questionnaire suggests is no fact.

alter table scan_audience
    add reached_confirmed boolean not null default false;
