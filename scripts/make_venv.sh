#!/bin/sh
# make_venv.sh FOLDER: a virtual environment from the first Python >= 3.11 on this machine that can make one.
set -eu
here=$(dirname "$0")
folder=$1
found=""

make_with() {
    "$1" -c 'import venv, ensurepip' 2>/dev/null && "$1" -m venv "$folder"
}

for name in python3 python3.13 python3.12 python3.11 python3.14; do
    python=$(command -v "$name") || continue
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
    found=${found:-$python}
    make_with "$python" && exit 0
done

if [ -z "$found" ]; then
    echo "No Python 3.11 or newer was found: install one (on Debian: apt-get install python3 python3-venv)." >&2
    exit 1
fi
package=$("$found" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
"$here/apt_install.sh" "$package" && make_with "$found" && exit 0
echo "$found cannot make a virtual environment: install $package (on Debian: apt-get install $package) and try again." >&2
exit 1
