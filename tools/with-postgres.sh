#!/usr/bin/env bash
# Runs a command with a throw-away PostgreSQL, and stops it afterwards, whatever happened.
#
#   tools/with-postgres.sh COMMAND...     COMMAND finds its address in LUWTE_TEST_POSTGRES
#
# It listens on a Unix socket only, and keeps nothing: fsync is off.
set -euo pipefail

programs="${POSTGRES_PROGRAMS:-/usr/lib/postgresql/15/bin}"
# Not TMPDIR: the path of a socket may have 107 characters.
folder="$(mktemp -d /tmp/luwte-postgres.XXXXXX)"

# PostgreSQL refuses to run as root.
as_owner=(env LC_ALL=C.UTF-8)
if [ "$(id -u)" = 0 ]; then
    chown postgres: "$folder"
    as_owner=(setpriv --reuid=postgres --regid=postgres --init-groups env LC_ALL=C.UTF-8)
fi

in_folder() { (cd "$folder" && "${as_owner[@]}" "$@"); }

stop() {
    if [ -e "$folder/data/postmaster.pid" ]; then
        in_folder "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null
    fi
    rm -rf "$folder"
}
trap stop EXIT

in_folder "$programs/initdb" -D "$folder/data" -U luwte --auth=trust -E UTF8 --locale=C.UTF-8 \
    --no-sync --no-instructions >"$folder/initdb.log"
settings="-c listen_addresses='' -c unix_socket_directories='$folder' -c max_connections=200"
settings+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
if ! in_folder "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "$settings" start >/dev/null; then
    cat "$folder/log" >&2
    exit 1
fi

# Debian puts a script before psql that looks for a server; ours is known.
export PATH="$programs:$PATH"
export LUWTE_TEST_POSTGRES="postgres://luwte@localhost/postgres?host=${folder//\//%2F}"
"$@"
