-- Signing in with a code from a phone after the password. The secret is sealed under a key outside the database; of recovery codes there are hashes only.
alter table account add column second_step boolean not null default false;

create table second_step (
    username   text primary key references account on delete cascade,
    secret     text not null,
    since      date not null,
    last_step  bigint not null
);

create table recovery_code (
    username  text not null references second_step on delete cascade,
    hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (username, hash)
);
