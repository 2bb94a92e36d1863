-- What people wrote in their own words is read by the clerk of their organisation after closing, and wiped on a set day. Who answered before this was so was not
-- told of it: what they wrote stays unread.
alter table scan add column words_told boolean not null default true;
update scan set words_told = false where status <> 'DRAFT';

-- Until when the words of a closed scan are kept. The salt makes keys by which they are known meanwhile, out of nothing but the words; it goes with them.
-- Wiped once the files hold nothing of them either.
create table own_words (
    scan_id   uuid    not null primary key references scan on delete cascade,
    salt      bytea,
    closed_on date    not null,
    wipe_on   date    not null,
    wiped     boolean not null default false
);
alter table own_words alter salt set statistics 0;

-- Under which theme the clerk put an answer; empty for none. Goes with the words.
create table sorted_answer (
    scan_id    uuid not null references scan on delete cascade,
    answer_key uuid not null,
    theme      text not null,
    primary key (scan_id, answer_key)
);
alter table sorted_answer
    alter answer_key set statistics 0,
    alter theme set statistics 0;

-- What the clerk chose for the report, as the clerk shortened it: all that a report reads. When the words are wiped it gets a key that says nothing.
create table chosen_answer (
    scan_id    uuid not null references scan on delete cascade,
    answer_key uuid not null,
    question   text not null,
    audience   text not null,
    theme      text not null,
    words      text not null check (words <> ''),
    primary key (scan_id, answer_key)
);
alter table chosen_answer
    alter answer_key set statistics 0,
    alter theme set statistics 0,
    alter words set statistics 0;

-- How often a choice was changed, and on which day the last time: a report says of which choice it is.
create table answer_choice (
    scan_id   uuid    not null primary key references scan on delete cascade,
    number    integer not null check (number > 0),
    chosen_on date    not null
);
-- Of an edition without such answers −1.
alter table report_file add column choice integer not null default 0;
update report_file set choice = -1 where split_part(definition, ' ', 1) in ('quickscan-inwoners', 'quickscan-presentatie');
alter table report_bundle_file add column words integer not null default 0;
