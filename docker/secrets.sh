#!/bin/sh
# Makes the two passwords of compose.yaml, once, in a folder that nobody else can enter. The files themselves are readable: inside their
# containers they belong to nobody who is known there.
set -eu
cd "$(dirname "$0")"
mkdir -p -m 0700 secrets
for name in superuser-password quarkus.datasource.password; do
  if [ ! -s "secrets/$name" ]; then
    od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"secrets/$name"
  fi
  chmod 0444 "secrets/$name"
done
