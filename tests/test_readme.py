"""The examples of the README are what really comes out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OURS = ".venv/bin/python"


def examples() -> Iterator[tuple[str, str]]:
    """Yield each command of the console blocks with what the README says it prints."""
    for block in re.findall(r"```console\n(.*?)```", README, re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, printed = part.partition("\n")
            yield command, printed


def printed_by(command: str, folder: Path) -> str:
    line = command.replace(OURS, sys.executable)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        line, shell=True, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return done.stdout.decode("utf-8")


def test_every_command_prints_what_the_readme_says(tmp_path):
    shown = list(examples())
    assert len(shown) >= 4
    for command, printed in shown:
        assert printed_by(command, tmp_path) == printed, command


def test_every_verb_is_named():
    done = subprocess.run(
        [sys.executable, "-m", "sahel", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    verbs = set(re.findall(r"^    (\w+) ", done.stdout, re.M))
    assert verbs
    assert {verb for verb in verbs if not re.search(rf"`{verb}`|sahel {verb} ", README)} == set()


def test_every_path_that_it_names_is_there():
    named = re.findall(r"\]\(([\w./-]+)\)|`((?:docs|geodata)/[\w./-]*|LICENSE|NOTICE)`", README)
    assert named
    assert [path for pair in named for path in pair if path and not (ROOT / path).exists()] == []
