#!/bin/sh
# Runs once, when the database is made: the role of the service, which is no superuser and owns no database, so that it loads no extensions.
set -eu
password=$(cat /run/secrets/quarkus.datasource.password)
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set=ON_ERROR_STOP=1 --set=password="$password" <<'SQL'
create role quickscan login password :'password';
grant pg_checkpoint, pg_maintain to quickscan;
grant all on schema public to quickscan;
grant execute on function pg_switch_wal() to quickscan;
SQL
