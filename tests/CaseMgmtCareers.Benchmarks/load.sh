#!/bin/bash
# Holds the site against nginx, which sends the very same bytes with the very same headers, in turns on one machine.
# Needs: dotnet, nginx, wrk, curl. Usage: load.sh [rounds] [seconds] [connections]
set -euo pipefail
rounds=${1:-5} seconds=${2:-5} connections=${3:-32}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
site=http://127.0.0.1:5480 yardstick=http://127.0.0.1:5481
result='/eligibility/result?v=1&on=2026-11-24&license=type:rn,status:active,unrestricted:yes,good-standing:yes,country:US&degree=level:bachelor,field:nursing&job=role:case-management,from:2022-01,hours:40,paid:yes,self:no,supervised:yes,ccm:no,direct:yes,rn:yes'
body='{"asOf":"2026-11-24","profile":{"licenses":[{"type":"rn","status":"active","unrestricted":true,"goodStanding":true,"country":"US"}],"degrees":[{"level":"bachelor","field":"nursing","accredited":true}],"jobs":[{"role":"case-management","start":"2022-01-01","hoursPerWeek":40,"paid":true,"selfEmployed":false,"supervised":true,"supervisorIsCcm":false,"directClientWork":true,"asRn":true}],"continuingEducation":[],"nothingToDisclose":true}}'
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet publish "$root/src/CaseMgmtCareers.Web" -c Release -o "$work/site" --artifacts-path "${ARTIFACTS:-$work/artifacts}" -v quiet -nologo
ASPNETCORE_ENVIRONMENT=Production "$work/site/CaseMgmtCareers.Web" --urls "$site" --Content:Path "$root/content" --Database:Path "$work/site.db" \
  --Limits:ChecksPerMinute 0 --Serilog:MinimumLevel:Default Warning > "$work/site.log" &
site_pid=$!
until curl -sf "$site/healthz/live" > /dev/null; do kill -0 $site_pid; sleep 0.2; done

# Copies what the site sends for an address, so that nginx can send it too.
copy() { # name address header
  curl -s -D "$work/$1.headers" -o "$work/$1" -H "$3" "$site$2"
  {
    echo "location = /$1 { default_type 'text/html; charset=utf-8'; etag off;"
    tr -d '\r' < "$work/$1.headers" | grep -viE '^(HTTP/|date:|content-type:|content-length:|transfer-encoding:|$)' | sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/;s/""/"\\"/g;s/"\\"([^"]*)"";/"\\"\1\\"";/'
    echo '}'
  } >> "$work/locations"
}
copy page /pathways 'Accept-Encoding: br'
copy result "$result" 'Accept-Encoding: identity'
copy questions /eligibility/all 'Accept-Encoding: identity'
sed -i -E 's/add_header (ETag|etag) .*/add_header ETag "tag";/' "$work/locations"
cat > "$work/nginx.conf" <<NGINX
worker_processes auto; pid $work/nginx.pid; error_log $work/nginx.log; daemon off; user $(id -un);
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100;
server { listen 127.0.0.1:5481; server_tokens off; root $work; include $work/locations; } }
NGINX
nginx -c "$work/nginx.conf" -p "$work" &
nginx_pid=$!
until curl -sf "$yardstick/page" > /dev/null; do kill -0 $nginx_pid; sleep 0.2; done

ticks() { local sum=0 pid; for pid in $1 $(pgrep -P "$1" || true); do sum=$((sum + $(awk '{print $14 + $15}' "/proc/$pid/stat"))); done; echo $sum; }
# One measurement: requests a second, microseconds of CPU a request, 99th percentile.
measure() { # pid address [wrk arguments]
  local pid=$1 before after; shift
  before=$(ticks $pid)
  wrk -t1 -c"$connections" -d"${seconds}s" --latency "${@:2}" "$1" > "$work/wrk"
  after=$(ticks $pid)
  awk -v ticks=$((after - before)) '/99%/ {p99 = $2} /requests in/ {n = $1} /Requests\/sec/ {rps = $2} /Non-2xx/ {bad = $NF}
    END {printf "%.0f %.1f %s%s\n", rps, ticks * 10000 / n, p99, bad ? " (" bad " errors)" : ""}' "$work/wrk"
}
printf 'wrk.method = "POST"\nwrk.body = [[%s]]\nwrk.headers["Content-Type"] = "application/json"\n' "$body" > "$work/post.lua"

# Who goes first takes turns; the first round warms up and does not count.
compare() { # name address header
  local round
  for round in $(seq 0 "$rounds"); do
    echo "$round site  $1 $(measure $site_pid "$site$2" -H "$3")"
    echo "$round nginx $1 $(measure $nginx_pid "$yardstick/$1" -H "$3")"
  done | tee -a "$work/lines" | sed 's/^/  /'
  awk -v name="$1" '$3 == name && $1 > 0 {n[$2]++; rps[$2] += $4; cpu[$2] += $5}
    END {printf "%s: site %.0f a second at %.1f us; nginx %.0f at %.1f us; requests %.2f x, CPU %.2f x\n", name,
      rps["site"] / n["site"], cpu["site"] / n["site"], rps["nginx"] / n["nginx"], cpu["nginx"] / n["nginx"],
      rps["site"] / rps["nginx"], cpu["site"] / cpu["nginx"]}' "$work/lines"
}
echo "requests a second, CPU a request in microseconds, 99th percentile; $connections connections, $seconds s a round"
compare page /pathways 'Accept-Encoding: br'
compare result "$result" 'Accept-Encoding: identity'
compare questions /eligibility/all 'Accept-Encoding: identity'
for round in 0 1 2; do echo "  API $(measure $site_pid "$site/api/v1/assessments" -s "$work/post.lua")"; done
echo "memory: $(awk '/VmRSS/ {print $2 / 1024}' /proc/$site_pid/status) MB after all this"
grep -c . "$work/site.log" | sed 's/^/lines in the log: /'
