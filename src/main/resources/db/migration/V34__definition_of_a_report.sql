-- With which definition the report of a scan is printed: that of its first printing, until its organisation chooses another. One row per edition
-- and language, because each is a file of its own. Without a hash where it was printed before one was kept.
create table report_definition_used (
    scan_id      uuid not null references scan on delete cascade,
    edition      text not null check (edition in ('raad', 'inwoners', 'presentatie')),
    language     text not null check (language ~ '^[a-z]{2}$'),
    name         text not null,
    version      text not null,
    content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
    primary key (scan_id, edition, language)
);
insert into report_definition_used (scan_id, edition, language, name, version)
select distinct on (scan_id, edition, language) scan_id, edition, language, name, version
from (select scan_id,
             revision,
             split_part(definition, ' ', 1) as name,
             split_part(definition, ' ', 2) as version,
             coalesce(nullif(split_part(definition, ' ', 3), ''), 'nl') as language,
             case split_part(definition, ' ', 1)
                 when 'quickscan' then 'raad'
                 when 'quickscan-inwoners' then 'inwoners'
                 when 'quickscan-presentatie' then 'presentatie'
             end as edition
      from report_file) as given_out
where edition is not null
order by scan_id, edition, language, revision desc;
