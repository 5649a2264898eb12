#!/bin/sh
# Sets up a clone: npm packages, and the Debian packages that the given purpose needs.
# Usage: scripts/setup.sh sample | tests      (called by `npm start` and `npm test`)
set -eu
cd "$(dirname "$0")/.."

sample='apertium apertium-eng-spa apertium-eng-cat apertium-es-pt'
case "${1:-}" in
  sample) wanted=$sample ;;
  tests) wanted="$sample apertium-apy apertium-es-gl apertium-fr-es apertium-spa-ita chromium omegat default-jre-headless translate-toolkit gettext libreoffice-writer-nogui postgresql wordpress php-cli php-mysql php-curl php-mbstring php-xml mariadb-server" ;;
  *) echo "setup: expected sample or tests, found \"${1:-}\"" >&2; exit 2 ;;
esac

# npm ci writes node_modules/.package-lock.json last: older than the lock file means out of date.
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "setup: installing the npm packages (npm ci)" >&2
  npm ci --no-audit --no-fund >&2
  touch node_modules/.package-lock.json
fi

missing=''
for package in $wanted; do
  status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
  [ "$status" = 'install ok installed' ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

by_hand="setup: please install these Debian packages by hand, then run the same command again:$missing"
command -v apt-get >/dev/null || { echo "$by_hand" >&2; exit 2; }
root=''
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "$by_hand" >&2; exit 2; }
  root=sudo
fi
echo "setup: installing Debian packages with apt-get:$missing" >&2
log=$(mktemp)
install='apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300'
if { $root apt-get update && $root env DEBIAN_FRONTEND=noninteractive $install $missing; } >"$log" 2>&1; then
  rm -f "$log"
else
  tail -n 15 "$log" >&2
  echo "$by_hand" >&2
  exit 2
fi
