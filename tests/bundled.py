"""A store with the bundled corpus, taken in by the command line as set-up does it; tests work on copies of its file."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
STORE, SUMMARY = "bundled.db", "summary.json"


@dataclass(frozen=True)
class Bundled:
    """Where the store lies that nobody opens, and what the command said of the intake."""

    file: Path
    summary: dict[str, Any]

    def copied_to(self, target: Path) -> Path:
        """Copy the store; return where the copy is."""
        return Path(shutil.copy(self.file, target))


def take_in(folder: Path) -> None:
    """Take the corpus into a new store in a folder; raise CalledProcessError where the command fails."""
    line = [sys.executable, "-m", "sahel", "ingest", "--bundled", "--json", "--db", str(folder / STORE)]
    done = subprocess.run(line, cwd=ROOT, check=True, capture_output=True)
    (folder / SUMMARY).write_bytes(done.stdout)


def bundled_in(folder: Path) -> Bundled:
    """Return what was taken into a folder."""
    return Bundled(folder / STORE, json.loads((folder / SUMMARY).read_text(encoding="utf-8")))
