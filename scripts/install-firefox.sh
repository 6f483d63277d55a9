#!/bin/sh
# Install Debian's Firefox for a smoke test of the workbench. Needs apt-get, and root or sudo without
# a password; where these are missing it says so and exits with 1.
set -eu

if command -v firefox-esr >/dev/null 2>&1; then
  command -v firefox-esr
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo 'install-firefox: there is no apt-get here; install Firefox by hand' >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=''
elif sudo -n true 2>/dev/null; then
  as_root='sudo -n'
else
  echo 'install-firefox: needs root; run "sudo scripts/install-firefox.sh"' >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 firefox-esr >/dev/null
command -v firefox-esr
