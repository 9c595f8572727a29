#!/usr/bin/env bash
# Publishes a generated folder of many pages, edits one of them while the site runs, and starts again on what is published.
# Usage: [SITE=program] publication.sh [PAGES] [EDITS]
set -euo pipefail
pages=${1:-10000} edits=${2:-5}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
site=http://127.0.0.1:${PORT:-5480}
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

program=${SITE:-$work/site/CaseMgmtCareers.Web}
[ -x "$program" ] || dotnet publish "$here/../../src/CaseMgmtCareers.Web" -c Release -r linux-x64 --no-self-contained -o "$work/site" --artifacts-path "$work/artifacts" -v quiet -nologo
"$here/corpus.sh" "$work/content" "$pages"

now() { echo $(($(date +%s%N) / 1000000)); }
cpu() { awk '{print ($14 + $15) * 10}' "/proc/$pid/stat"; }
memory() { awk '/VmRSS/ {printf "%.0f MB", $2 / 1024}' "/proc/$pid/status"; }
start() {
  local begun; begun=$(now)
  ASPNETCORE_ENVIRONMENT=Production "$program" --urls "$site" --Content:Path "$work/content" --Database:Path "$work/site.db" > "$work/log" 2>&1 &
  pid=$!
  until curl -sf "$site/pathways" -o /dev/null; do kill -0 $pid; sleep 0.02; done
  echo "$1: first page after $(($(now) - begun)) ms, $(cpu) ms of CPU, $(memory)"
  echo "  $(grep -om1 'Published [^"]*' "$work/log")"
}

start 'with an empty database'
page=shelves/shelf-000/page-00005
for edit in $(seq "$edits"); do
  sleep 3
  cp "$work/content/$page.md" "$work/edited"; printf '\nEdit %s.\n' "$edit" >> "$work/edited"
  begun=$(now); before=$(cpu)
  cat "$work/edited" > "$work/content/$page.md"
  until curl -s "$site/$page" | grep -q "Edit $edit\."; do sleep 0.003; done
  echo "edit $edit: live after $(($(now) - begun)) ms, $(($(cpu) - before)) ms of CPU with the asking"
done
sleep 5; echo "at rest: $(memory)"
kill $pid; wait $pid || true
start 'with a published database'
