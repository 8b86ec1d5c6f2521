"""The limits are one table, every one is needed, and none is zero."""

import pytest

from sahel.errors import TableError
from sahel.facts.tables import GEODATA
from sahel.sources.limits import limits, read_limits

WHOLE = (GEODATA / "reading_limits.yaml").read_text(encoding="utf-8")


def test_the_house_has_its_limits():
    assert limits() == read_limits(GEODATA)
    assert limits().largest_source_mb == 100


@pytest.mark.parametrize(
    "changed",
    [
        "",
        "- 1",
        WHOLE + "\nmore: 1",
        WHOLE.replace("seconds: 20", "seconds: 0"),
        WHOLE.replace("seconds: 20", "seconds: soon"),
        WHOLE.replace("seconds: 20", "seconds: true"),
    ],
)
def test_a_table_that_is_not_whole_has_its_sentence(tmp_path, changed):
    (tmp_path / "reading_limits.yaml").write_text(changed, encoding="utf-8")
    with pytest.raises(TableError, match="reading_limits"):
        read_limits(tmp_path)
