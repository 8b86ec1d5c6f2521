"""Settings with their comments, as Method prints them."""

import pytest
import yaml

from sahel.errors import TableError
from sahel.facts.noted import Noted, noted
from sahel.facts.tables import GEODATA

TEXT = """# About the file.

# How much.
much: 3

# What opens.
part:
  # a: the first
  a: 1.5
  b: {x: 1, y: 2}
last: [p, q]
"""


def test_a_comment_goes_with_the_keys_below_it(tmp_path):
    (tmp_path / "toy.yaml").write_text(TEXT, encoding="utf-8")
    assert noted("toy", tmp_path) == (
        Noted("", "How much.", (("much", "3"),)),
        Noted("part", "What opens.", ()),
        Noted("part", "the first", (("a", "1.5"), ("b", "x 1, y 2"))),
        Noted("", "", (("last", "p, q"),)),
    )


@pytest.mark.parametrize("name", ["constants", "lexicon/weights", "reading_limits", "preview_limits"])
def test_every_number_that_is_printed_has_its_words(name):
    given = yaml.safe_load((GEODATA / f"{name}.yaml").read_text(encoding="utf-8"))
    wanted = {key for top, value in given.items() for key in (value if _is_section(name, value) else [top])}
    found = noted(name)
    assert {key for one in found for key, _value in one.values} == wanted
    assert [one for one in found if not one.note] == []


def _is_section(name, value):
    return isinstance(value, dict) and not {"happened", "verified"} & value.keys()


def test_a_file_that_is_not_there_is_a_table_error(tmp_path):
    with pytest.raises(TableError):
        noted("gone", tmp_path)
