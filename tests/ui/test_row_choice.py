"""Every number leads to the rows that it counts."""

import pytest

from sahel.model import Tie, View
from sahel.ui.row_choice import belongs, row_hrefs, row_names
from tests.toy import event

MOVED = (event(on="2026-01-05"),)
TIES = {
    "blue": Tie(("NER", "RUS"), 1, 0, False, MOVED),
    "orange": Tie(("NER", "FRA"), 0, 1, True, MOVED),
    "both": Tie(("MLI", "USA"), 1, 1, False, MOVED),
    "grey": Tie(("NER", "DZA"), 0, 0, False, ()),
}
IN_FORCE = {("NER", "RUS"): 2, ("NER", "FRA"): 1}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (None, ["blue", "orange", "both"]),
        ("strengthened", ["blue"]),
        ("weakened", ["orange"]),
        ("contested", ["both"]),
        ("no-new-evidence", ["grey"]),
        ("thin", ["orange"]),
        ("strength_0", ["both", "grey"]),
        ("strength_1", ["orange"]),
        ("strength_2_3", ["blue"]),
        ("strength_4plus", []),
    ],
)
def test_a_choice_holds_what_its_number_counts(asked, found):
    assert [name for name, tie in TIES.items() if belongs(tie, asked, IN_FORCE)] == found


def test_each_choice_has_words_and_an_address_at_the_view():
    hrefs = row_hrefs(View(country=("NER",)))
    assert set(hrefs) == set(row_names())
    assert hrefs["thin"] == "/?country=NER&rows=thin"
