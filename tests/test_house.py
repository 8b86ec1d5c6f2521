"""The rules of the house that no linter knows: sizes, and a word about every room."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
OURS = ("sahel", "pages", "scripts", "bench", "tests")


def sources() -> list[Path]:
    return sorted([*ROOT.glob("*.py"), *(file for room in OURS for file in (ROOT / room).rglob("*.py"))])


def relative(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    docstring = first.end_lineno - first.lineno + 1 if ast.get_docstring(function) else 0
    return function.end_lineno - function.lineno + 1 - docstring


@pytest.mark.parametrize("file", sources(), ids=relative)
def test_a_file_is_short_enough_to_read(file):
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("file", sources(), ids=relative)
def test_a_function_is_short_enough_to_see_at_once(file):
    long = {function.name: lines_of(function) for function in functions(file)}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FUNCTION} == {}


def test_no_page_lies_where_a_cold_deep_link_would_run_it_without_the_app():
    assert list((ROOT / "pages").glob("*.py")) == []


def test_every_room_is_described():
    described = set(
        re.findall(r"^\| `(\w+)(?:/|\.py)` ", (ROOT / "docs" / "house.md").read_text(encoding="utf-8"), re.M)
    )
    folders = {file.parent.name for file in (ROOT / "sahel").glob("*/__init__.py")}
    modules = {file.stem for file in (ROOT / "sahel").glob("*.py")} - {"__init__", "__main__"}
    assert folders | modules == described


def test_every_target_of_the_makefile_that_people_call_says_what_it_does():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = set(re.search(r"^\.PHONY: (.*)$", makefile, re.M)[1].split()) - {"FORCE"}
    assert called == set(re.findall(r"^([a-z]+):.*## \S", makefile, re.M))


def committed() -> list[str]:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    return listing.stdout.splitlines()


def test_what_others_made_is_fetched_and_not_committed():
    assert [
        name for name in committed() if name.startswith(("static/vendor/", "node_modules/", ".venv/", "var/"))
    ] == []


def test_the_lock_file_pins_every_package_by_its_hash_and_names_no_host():
    lock = (ROOT / "package-lock.json").read_text(encoding="utf-8")
    packages = lock.count('"node_modules/')
    assert packages
    assert lock.count('"integrity": "sha512-') == packages
    assert '"resolved"' not in lock


def test_every_python_package_that_we_ask_for_is_pinned_to_the_version_that_was_tested():
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.M))
    pins = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pins.items()}
    for file in ("requirements.txt", "requirements-dev.txt"):
        lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
        for line in (line for line in lines if line and not line.startswith(("#", "-r"))):
            name, version = line.split("==")
            assert pins[re.sub(r"[-_.]+", "-", name).lower()] == version
