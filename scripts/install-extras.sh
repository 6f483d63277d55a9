#!/bin/sh
# What the tests use beyond npm ci: other runtimes, bundlers and DuckDB (from npm, below this folder) and Chromium
# (Debian's, with apt-get) and Firefox (the same). Whatever cannot be had is left out, and its tests say that they are skipped.
set -u
cd "$(dirname "$0")/.."

if [ "${EXTRAS:-yes}" = no ]; then
  echo 'install-extras: EXTRAS=no, so other runtimes, bundlers, DuckDB and the browsers are neither installed nor tested'
  exit 0
fi
echo 'install-extras: installs Node 20, the newest Node, Deno, Bun, webpack, remark, the notebook kit of Observable, DuckDB (npm, 0.8 GB below this folder), Chromium and Firefox (apt-get), each where it is missing; EXTRAS=no npm test goes without'

# Each in a folder of its own, so that one that fails takes no other along.
fetch() { # folder, then packages
  folder=tests/package/runtimes/$1
  shift
  [ -e "$folder/node_modules/.package-lock.json" ] && return
  mkdir -p "$folder"
  echo '{"private":true,"allowScripts":{"node":true,"deno":true,"bun":true}}' >"$folder/package.json"
  (cd "$folder" && npm install --no-package-lock --no-audit --no-fund --loglevel=error --fetch-retries=1 "$@" >/dev/null) ||
    echo "install-extras: $* cannot be installed" >&2
}
case "$(node --version)" in
v20.*) ;; # the Node that runs
*) fetch node-20 node@20 ;;
esac
fetch node-newest node@latest
fetch deno deno@2
fetch bun bun@1
fetch bundlers webpack@5
fetch remark remark-cli@12
fetch observable @observablehq/notebook-kit@2 d3@7 @observablehq/inputs@0.12

if [ ! -e bench/node_modules/@duckdb/node-api ]; then
  npm --prefix bench ci --loglevel=error >/dev/null || echo 'install-extras: DuckDB cannot be installed' >&2
fi
sh scripts/install-chromium.sh >/dev/null || echo 'install-extras: Chromium cannot be installed' >&2
sh scripts/install-firefox.sh >/dev/null || echo 'install-extras: Firefox cannot be installed' >&2
exit 0
