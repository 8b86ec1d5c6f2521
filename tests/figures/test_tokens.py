"""The token file is complete, and read in one place."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from sahel.errors import TableError
from sahel.facts.tables import GEODATA
from sahel.figures.tokens import Palette, load_tokens, tokens

COLOUR = re.compile(r"#[0-9A-F]{6}")
ROOT = GEODATA.parent


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_of_a_scheme_is_a_colour(scheme: str) -> None:
    palette = tokens().palette(scheme)
    assert all(COLOUR.fullmatch(getattr(palette, field.name)) for field in fields(Palette))


def test_a_token_file_that_lacks_a_colour_is_refused(tmp_path: Path) -> None:
    raw = json.loads((GEODATA / "tokens.json").read_text())
    del raw["dark"]["ink"]
    (tmp_path / "tokens.json").write_text(json.dumps(raw))
    with pytest.raises(TableError, match="ink"):
        load_tokens(tmp_path / "tokens.json")


def test_no_other_file_of_ours_holds_a_colour() -> None:
    sources = [*(ROOT / "sahel").rglob("*.py"), *(ROOT / "pages").rglob("*.py"), ROOT / "app.py"]
    assert [p.name for p in sources if re.search(r"#[0-9A-Fa-f]{6}\b", p.read_text())] == []
