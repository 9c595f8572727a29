#!/usr/bin/env bash
# Holds the site against nginx, which sends the very same bytes with the very same headers, in turns on one machine. The load comes
# from one processor and the servers run on another. What a request costs is counted in the processor's cycles, which other work on
# the machine and a borrowed processor hardly touch, as they do seconds; each line is a median.
# Needs: dotnet, nginx, wrk, curl, perf. Usage: load.sh [rounds] [seconds] [connections] [seconds to warm up]
set -euo pipefail
rounds=${1:-5} seconds=${2:-3} connections=${3:-32} warm=${4:-40}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
site=http://127.0.0.1:${PORT:-5480} yardstick=http://127.0.0.1:$((${PORT:-5480} + 1))
result='/eligibility/result?v=1&on=2026-11-24&license=type:rn,status:active,unrestricted:yes,standing:yes,in:US&degree=level:bachelor,field:nursing&job=role:case-management,from:2022-01,hours:40,paid:yes,self:no,supervised:yes,ccm:no,clients:yes,rn:yes'
question='/eligibility/questions/job?v=1&license=type:rn,status:active&at=1'
body='{"asOf":"2026-11-24","profile":{"licenses":[{"type":"rn","status":"active","unrestricted":true,"goodStanding":true,"country":"US"}],"degrees":[{"level":"bachelor","field":"nursing","accredited":true}],"jobs":[{"role":"case-management","start":"2022-01-01","hoursPerWeek":40,"paid":true,"selfEmployed":false,"supervised":true,"supervisorIsCcm":false,"directClientWork":true,"asRn":true}],"continuingEducation":[],"nothingToDisclose":true}}'
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

program=${SITE:-$work/site/CaseMgmtCareers.Web}
[ -x "$program" ] || dotnet publish "$root/src/CaseMgmtCareers.Web" -c Release -r linux-x64 --no-self-contained -o "$work/site" --artifacts-path "$work/artifacts" -v quiet -nologo
export ASPNETCORE_ENVIRONMENT=Production
start() {
  taskset -c 0 "$program" --urls "$site" --Content:Path "$root/content" --Database:Path "$work/site.db" --Limits:ChecksPerMinute 0 > "$work/site.log" 2>&1 &
  site_pid=$!
  until curl -sf "$site/pathways" -o /dev/null; do kill -0 $site_pid; sleep 0.05; done
}
memory() { awk '/VmRSS/ {printf "%.0f MB", $2 / 1024}' "/proc/$1/status"; }
start; kill $site_pid; wait $site_pid || true
start
sleep 5; echo "memory at rest: $(memory $site_pid)"

# Copies what the site sends for an address, so that nginx can send it too.
copy() { # name address header
  curl -s -D "$work/$1.headers" -o "$work/$1" -H "$3" "$site$2"
  {
    echo "location = /$1 { default_type ''; etag off; if_modified_since off;"
    tr -d '\r' < "$work/$1.headers" | sed 's/"/\\"/g' | grep -viE '^(HTTP/|date:|content-length:|transfer-encoding:|$)' | sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/'
    echo '}'
  } >> "$work/locations"
}
copy page /pathways 'Accept-Encoding: br'
copy result "$result" 'Accept-Encoding: identity'
copy first /eligibility/questions/licenses 'Accept-Encoding: br'
copy question "$question" 'Accept-Encoding: identity'
cat > "$work/nginx.conf" <<NGINX
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log; daemon off; user $(id -un);
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=100;
server { listen ${yardstick#http://}; server_tokens off; root $work; include $work/locations; } }
NGINX
taskset -c 0 nginx -c "$work/nginx.conf" -p "$work" &
nginx_pid=$!
until curl -sf "$yardstick/page" -o /dev/null; do kill -0 $nginx_pid; sleep 0.2; done
for name in page result first question; do
  curl -s "$yardstick/$name" | cmp - "$work/$name"
done

# One measurement: requests a second, thousands of cycles a request, 99th percentile in microseconds, answers that were not 200.
measure() { # pid seconds address [wrk arguments]
  local pids; pids=$(printf '%s,' "$1" $(pgrep -P "$1" || true))
  perf stat -x, -e cycles -p "${pids%,}" -o "$work/cycles" -- taskset -c 1 wrk -t1 -c"$connections" -d"${2}s" --latency "${@:4}" "$3" > "$work/wrk"
  awk -v cycles="$(awk -F, '/cycles/ {print $1}' "$work/cycles")" '/99%/ {p99 = $2 + 0; if ($2 ~ /ms$/) p99 *= 1000; else if ($2 !~ /us$/) p99 *= 1000000} /requests in/ {n = $1} /Requests\/sec/ {rps = $2} /Non-2xx/ {bad = $NF}
    END {printf "%.0f %.1f %.0f %d\n", rps, cycles / n / 1000, p99, bad}' "$work/wrk"
}
printf 'wrk.method = "POST"\nwrk.body = [[%s]]\nwrk.headers["Content-Type"] = "application/json"\n' "$body" > "$work/post.lua"
median() { awk -v who="$1" -v column="$2" '$1 == who {print $column}' "$work/lines" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# The two take turns, after the site has been warmed up on both processors, since its code gets its last shape while it runs.
warm_up() { taskset -acp 0,1 $site_pid > /dev/null; wrk -t1 -c"$connections" -d"${warm}s" "$@" > /dev/null; taskset -acp 0 $site_pid > /dev/null; }
compare() { # name address header
  local round
  warm_up -H "$3" "$site$2"
  : > "$work/lines"
  for round in $(seq "$rounds"); do
    echo "site $(measure $site_pid "$seconds" "$site$2" -H "$3")" >> "$work/lines"
    echo "nginx $(measure $nginx_pid "$seconds" "$yardstick/$1" -H "$3")" >> "$work/lines"
  done
  awk '$5 > 0 {bad += $5} END {if (bad) print "answers that were not 200: " bad}' "$work/lines"
  awk -v name="$1" -v s="$(median site 2) $(median site 3) $(median site 4)" -v n="$(median nginx 2) $(median nginx 3) $(median nginx 4)" 'BEGIN {split(s, a); split(n, b)
    printf "%s: site %d a second, %.1f thousand cycles, p99 %d us; nginx %d a second, %.1f, p99 %d us; ratios %.2f, %.2f, %.2f\n", name, a[1], a[2], a[3], b[1], b[2], b[3], a[1] / b[1], a[2] / b[2], a[3] / b[3]}'
}
echo "$rounds rounds of $seconds s, $connections connections"
compare page /pathways 'Accept-Encoding: br'
compare result "$result" 'Accept-Encoding: identity'
compare first /eligibility/questions/licenses 'Accept-Encoding: br'
compare question "$question" 'Accept-Encoding: identity'
: > "$work/lines"
warm_up -s "$work/post.lua" "$site/api/v1/assessments"
for round in $(seq "$rounds"); do echo "API $(measure $site_pid "$seconds" "$site/api/v1/assessments" -s "$work/post.lua")" >> "$work/lines"; done
echo "API: $(median API 2) a second on one processor, $(median API 3) thousand cycles, p99 $(median API 4) us, errors $(median API 5)"
echo "memory after all this: $(memory $site_pid)"
