# PostgreSQL and Chromium for the tests. Sourced by ./test.

postgres_folder=""

postgres_program() { # name
  command -v "$1" 2>/dev/null && return 0
  ls /usr/lib/postgresql/*/bin/"$1" /opt/homebrew/opt/postgresql*/bin/"$1" 2>/dev/null | sort -V | tail -n 1
}

chromium_program() {
  command -v chromium 2>/dev/null || command -v chromium-browser 2>/dev/null || command -v google-chrome 2>/dev/null
}

need_services() {
  local missing=()
  [ -z "$(postgres_program initdb)" ] && missing+=(postgresql)
  [ -z "$(chromium_program)" ] && missing+=(chromium)
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installerar ${missing[*]} …"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1
  fi
  if [ -z "$(postgres_program initdb)" ] || [ -z "$(chromium_program)" ]; then
    echo "Testerna kräver PostgreSQL 15 eller senare (initdb, pg_ctl) och Chromium. Installera: ${missing[*]}" >&2
    exit 1
  fi
}

# Runs a PostgreSQL program as a user that may: the server refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
  node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

start_postgres() {
  local port
  port="$(free_port)"
  postgres_folder="$(mktemp -d /tmp/vp-postgres-XXXXXX)"
  [ "$(id -u)" = 0 ] && chown postgres "$postgres_folder"
  if ! (cd / && as_postgres "$(postgres_program initdb)" -A trust -U vp --locale=C.UTF-8 --encoding=UTF8 --no-sync -D "$postgres_folder/data" >"$postgres_folder/log" 2>&1 &&
    as_postgres "$(postgres_program pg_ctl)" -w -D "$postgres_folder/data" -l "$postgres_folder/server.log" -o "-p $port -k $postgres_folder -h 127.0.0.1 -c fsync=off -c max_connections=200" start >>"$postgres_folder/log" 2>&1); then
    echo "PostgreSQL kunde inte startas:" >&2
    cat "$postgres_folder"/*log >&2
    return 1
  fi
  export VP_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=vp;Database=postgres"
  VP_TEST_CHROMIUM="$(chromium_program)"
  export VP_TEST_CHROMIUM
}

stop_postgres() {
  if [ -n "$postgres_folder" ] && [ -d "$postgres_folder/data" ]; then
    (cd / && as_postgres "$(postgres_program pg_ctl)" -m immediate -D "$postgres_folder/data" stop >/dev/null 2>&1)
  fi
  [ -n "$postgres_folder" ] && rm -rf "$postgres_folder"
  postgres_folder=""
}
