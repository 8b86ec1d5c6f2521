#!/bin/sh
# Chromium for the browser tests: kept if there is one, else Debian's where that needs no password, else a loud word.
set -eu
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
"$(dirname "$0")/apt_install.sh" chromium && exit 0
echo "*** No Chromium here, and none could be installed without a password: the browser tests will be SKIPPED. ***" >&2
echo "*** Install it (on Debian: apt-get install chromium) and run make test again.                        ***" >&2
