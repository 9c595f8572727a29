#!/usr/bin/env bash
# Makes a content folder of the site's own content and as many more pages as are asked for, each of them one of the pathways'
# pages under another title, with a link to its neighbor. Usage: corpus.sh FOLDER [PAGES]
set -euo pipefail
folder=$1 pages=${2:-10000}
content=$(cd "$(dirname "$0")/../../content" && pwd)
mkdir -p "$folder"
cp -r "$content/." "$folder"
rm -f "$folder/README.md"
for shelf in $(seq -f '%03.0f' 0 $(((pages - 1) / 100))); do mkdir -p "$folder/shelves/shelf-$shelf"; done
awk -v folder="$folder/shelves" -v pages="$pages" '
  FNR == 1 { source++; fences = 0; skipping = 0 }
  { sub(/\r$/, "") }
  /^---$/ && fences < 2 { fences++ }
  fences == 1 && /^[a-z-]+:/ { skipping = !/^(title|summary|reviewed-on|sources):/ }
  fences == 1 && /^---$/ { skipping = 0 }
  fences == 2 { skipping = 0 }
  !skipping { text[source] = text[source] $0 "\n" }
  END {
    for (page = 0; page < pages; page++) {
      body = text[page % source + 1]
      sub(/title: "?[^"\n]*"?/, "title: Page " page, body)
      address = sprintf("shelf-%03d/page-%05d", page / 100, page)
      neighbor = (page + 1) % pages
      file = folder "/" address ".md"
      printf "%s\nPage %d is one of many; [the page after it](/shelves/shelf-%03d/page-%05d) is another.\n", body, page, neighbor / 100, neighbor > file
      close(file)
    }
  }' "$content"/pathways/*/*.md
