-- The link with which somebody chooses the first password of an account, or another one: once, and not for long. Only its hash is kept.
create table account_link (
    username  text primary key references account on delete cascade,
    hash      text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    until_minute  bigint not null
);
