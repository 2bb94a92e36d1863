-- What titles have in common that read the same: case, blanks and signs that nobody sees make no difference (class ScanTitle). No two scans
-- of an organisation share it, however they were made; older ones that do keep their titles.

alter table scan add column title_key text;

update scan
set title_key = lower(regexp_replace(normalize(title, NFKC), '[\s\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]+', '', 'g'));

update scan
set title_key = scan.title_key || ' ' || scan.id
from scan as earlier
where earlier.organisation_code = scan.organisation_code
  and earlier.title_key = scan.title_key
  and earlier.id < scan.id;

alter table scan
    alter column title_key set not null,
    add constraint one_title_per_organisation unique (organisation_code, title_key);
