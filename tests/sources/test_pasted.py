"""Pasted text: a headline is known by its looks, and the text stays whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.errors import UnreadableSourceError
from sahel.model import Article
from sahel.sources import Hints, read_text


def only(text, hints=None):
    (outcome,) = read_text(text, hints or Hints())
    return outcome


def test_a_first_line_with_a_blank_line_under_it_is_the_headline():
    article = only("  A call to Niamey \r\n\r\nThe junta spoke.\r\nIt said no.\r\n\r\nFin.\r\n")
    assert article.title == "A call to Niamey"
    assert article.text == "A call to Niamey\n\nThe junta spoke.\nIt said no.\n\nFin."


@pytest.mark.parametrize(
    "text",
    [
        "The junta spoke on Tuesday.\n\nIt said no.",
        "A call to Niamey\nThe junta spoke.",
        "A call to Niamey",
        "w " * 150 + "\n\nThe junta spoke.",
        "2024\n\nThe junta spoke.",
    ],
)
def test_a_sentence_a_line_without_a_gap_and_a_long_line_are_no_headline(text):
    article = only(text)
    assert article.title is None
    assert article.text == text.strip()


@pytest.mark.parametrize("title", ["Will Niamey say no?", "« Nous partons »", "Bamako : l’accord est mort !"])
def test_a_headline_may_ask_quote_or_shout(title):
    assert only(f"{title}\n\nText.").title == title


def test_hints_say_who_printed_it_and_when():
    article = only("Le chef a parlé.", Hints("2024-03-26", "Toy Press", "fr"))
    assert (article.published, article.publisher, article.lang) == ("2024-03-26", "Toy Press", "fr")
    assert article.printings[0].origin == "pasted text"
    assert article.printings[0].raw == "Le chef a parlé.".encode()


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "it has no text"), (" \n\t\n", "it has no text"), ("a\0b", "NUL"), ("a" * 600_000, "500,000 characters")],
)
def test_what_is_no_text_is_one_failure(text, why):
    failure = only(text)
    assert isinstance(failure, UnreadableSourceError)
    assert why in failure.why


@given(st.text())
def test_no_text_raises_and_a_title_always_opens_the_text(text):
    outcome = only(text)
    assert isinstance(outcome, Article | UnreadableSourceError)
    if isinstance(outcome, Article) and outcome.title:
        assert outcome.text.startswith(outcome.title + "\n\n")
