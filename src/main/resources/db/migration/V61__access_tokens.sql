-- Keys with which programs of the staff ask at the interface for machines. Only what a key is hashed to is kept, and of its use only the day.
create table access_token (
    id        uuid primary key,
    username  text not null references account on delete cascade,
    name      text not null check (length(name) between 1 and 80),
    hash      text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    scopes    text not null,
    made_on   date not null,
    last_day  date not null check (last_day between made_on and made_on + 366),
    used_on   date,
    ended_on  date
);

create index access_token_owner on access_token (username);
