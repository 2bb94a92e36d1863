-- How the walk of an organisation looks: a colour, checked for contrast when it was given, and a logo as we drew it anew (at most 10 kB).
create table organisation_look (
    organisation_code text primary key references organisation,
    colour            text check (colour ~ '^#[0-9a-f]{6}$'),
    logo              bytea check (length(logo) <= 10000),
    logo_file         text,
    logo_width        integer not null,
    logo_height       integer not null,
    check ((logo is null) = (logo_file is null))
);
create index on organisation_look (logo_file);
