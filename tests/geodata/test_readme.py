import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

from sahel.facts.tables import GEODATA, table

README = (GEODATA / "README.md").read_text(encoding="utf-8")


def test_every_file_is_named_with_its_source() -> None:
    named = set(re.findall(r"`([\w.]+)/?`", README))
    assert {path.name for path in GEODATA.iterdir()} - {"README.md"} <= named


@pytest.mark.parametrize("path", sorted(GEODATA.rglob("*.csv")), ids=lambda path: path.stem)
def test_every_column_of_a_table_is_explained(path: Path) -> None:
    name = path.relative_to(GEODATA).as_posix()
    known = {
        pattern: set(re.findall(r"`(\w+)`", about))
        for names, about in re.findall(r"^\| (`[^|]+`) \| (.+) \|$", README.partition("## Columns")[2], re.M)
        for pattern in re.findall(r"`([^`]+)`", names)
    }
    (about,) = (columns for pattern, columns in known.items() if fnmatch(name, pattern))
    assert set(table(name.removesuffix(".csv"))[0]) <= about


def test_the_readme_counts_as_the_tables_do() -> None:
    for name in ("places_sahel", "places_sahel_osm"):
        row = next(line for line in README.splitlines() if line.startswith(f"| `{name}.csv`"))
        assert f"{len(table(name)):,}" in row


def test_the_licences_that_ask_for_attribution_are_named() -> None:
    for words in ("CC BY 4.0", "© OpenStreetMap contributors, ODbL 1.0", "lines imply no position"):
        assert words in README
