"""Small parts of the pages that need no page."""

from datetime import date

import pytest

from sahel.figures.tokens import tokens
from sahel.model import View
from sahel.ui.labels import plain_label
from sahel.ui.result_list import first_words
from sahel.ui.results import asks_for_parties
from sahel.ui.situation import chosen_pair
from sahel.ui.state_line import age
from sahel.ui.style import css


def test_a_view_with_one_country_and_one_partner_is_a_pair_sahel_party_first():
    assert chosen_pair(View(country=("NER",), partner=("RUS",))) == ("NER", "RUS")
    assert chosen_pair(View(country=("NER",), partner=("MLI",))) == ("MLI", "NER")


@pytest.mark.parametrize(
    "view",
    [View(), View(country=("NER",)), View(country=("NER", "MLI"), partner=("RUS",)), View(("NER",), ("NER",))],
)
def test_any_other_view_is_none(view):
    assert chosen_pair(view) is None


def test_the_newest_evidence_tells_its_age_once_it_is_over_a_month_old():
    assert age("2026-05-04", date(2026, 5, 30)) is None
    assert age("2026-05-04", date(2026, 11, 22)) == "newest evidence 4 May 2026, 202 days ago"
    assert age(None, date(2026, 11, 22)) is None


def test_a_label_shows_markdown_as_it_stands():
    assert plain_label("![x](http://a.b) :tada: $y$") == r"\!\[x\]\(http\:\/\/a\.b\) \:tada\: \$y\$"


def test_first_words_end_after_a_word():
    assert first_words("Niger and  Russia\nheld talks", 14) == "Niger and…"
    assert first_words("Short.", 14) == "Short."
    assert len(first_words("x" * 500, 14)) == 15


def test_a_search_alone_asks_for_no_party():
    assert not asks_for_parties(View(q="base", since="2024-01-01"))
    assert asks_for_parties(View(partner=("RUS",)))


def test_the_style_sheet_holds_no_value_left_open_and_no_foreign_address():
    sheet = css(tokens().dark, tokens(), 'A "title"</style>')
    assert "$" not in sheet
    assert "http" not in sheet
    assert "</style>" not in sheet
