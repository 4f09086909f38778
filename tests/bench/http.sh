#!/usr/bin/env bash
# Requests per second of a loopback HTTP server (jdk.httpserver) under each
# launcher; the client is always `java`.  Launchers take turns.
#
#   http.sh [-n ROUNDS] [-t SECONDS] LAUNCHER...
set -euo pipefail
rounds=3 seconds=5
while getopts n:t: o; do
  case $o in n) rounds=$OPTARG ;; t) seconds=$OPTARG ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))
work=$(mktemp -d)
trap 'kill %% 2>/dev/null; rm -rf "$work"' EXIT
javac -d "$work" "$(dirname "$0")/HttpThroughput.java"
for ((i = 0; i < rounds; i++)); do
  for launcher; do
    mkfifo "$work/in"
    $launcher -Dsun.net.httpserver.nodelay=true -cp "$work" HttpThroughput serve <"$work/in" >"$work/port" &
    exec 3>"$work/in"
    while [ ! -s "$work/port" ]; do sleep 0.1; done
    printf '%s: ' "$launcher"
    java -cp "$work" HttpThroughput load "$(cat "$work/port")" "$seconds"
    exec 3>&-  # the server's standard input: it ends
    wait
    rm -f "$work/in" "$work/port"
  done
done
