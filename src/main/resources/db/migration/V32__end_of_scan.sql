-- From this moment on nobody begins any more; who had begun can send for a while. Nothing is kept of when anybody began.
alter table scan add column ends_at timestamptz;
