#!/bin/sh
# Install Debian's Chromium and a Chinese font for the tests of the report page. Needs apt-get, and root or sudo without
# a password; where these are missing it says so and exits with 1.
set -eu

if command -v chromium >/dev/null 2>&1; then
  command -v chromium
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo 'install-chromium: there is no apt-get here; install Chromium by hand' >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=''
elif sudo -n true 2>/dev/null; then
  as_root='sudo -n'
else
  echo 'install-chromium: needs root; run "sudo scripts/install-chromium.sh"' >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 chromium fonts-noto-cjk >/dev/null
command -v chromium
