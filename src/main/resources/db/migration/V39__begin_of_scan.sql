-- From this moment on a scan in preparation opens by itself.
alter table scan add column opens_at timestamptz;
