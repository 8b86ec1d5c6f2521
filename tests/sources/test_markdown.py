"""Markdown: front matter states the facts, the body stays as written, the headline opens the text."""

import pytest

from sahel.errors import UnreadableSourceError
from sahel.model import After, Article
from sahel.sources import Hints, read_bytes

DISPATCH = """---
title: Niger et Russie discutent
published: 2024-03-26
publisher: Toy Press
lang: fr
url: https://example.org/a
after:
  publisher: Other Press
  title: "Niger : un appel"
  url: https://example.org/b
---

Le chef de la junte a parlé **longuement**.

Fin.
"""


def only(text, hints=None):
    outcomes = list(read_bytes("a.md", text.encode(), hints or Hints()))
    assert len(outcomes) == 1
    return outcomes[0]


def test_headline_blank_line_body_make_the_text():
    article = only(DISPATCH)
    assert article.text == "Niger et Russie discutent\n\nLe chef de la junte a parlé **longuement**.\n\nFin."
    assert article.title == "Niger et Russie discutent"


def test_the_front_matter_fills_the_printing_and_beats_every_hint():
    article = only(DISPATCH, Hints("2020-01-01", "Somebody", "en"))
    assert (article.published, article.publisher, article.lang) == ("2024-03-26", "Toy Press", "fr")
    assert article.url == "https://example.org/a"
    assert article.after == After("Other Press", "Niger : un appel", "https://example.org/b")


def test_without_front_matter_the_file_is_the_text():
    assert only("# Niamey\n\nA day.\n").text == "# Niamey\n\nA day.\n"


def test_a_rule_further_down_is_no_front_matter():
    assert only("One.\n\n---\n\nTwo.\n").text == "One.\n\n---\n\nTwo.\n"


@pytest.mark.parametrize("value", ["2024-02-30", "yesterday", "26/03/2024", "2024-03", "[1, 2]"])
def test_a_day_that_is_none_becomes_unknown(value):
    assert only(f"---\npublished: {value}\n---\nBody.").published is None


def test_a_bad_day_is_warned_of_by_file_and_value(caplog):
    only("---\npublished: 2024-02-30\n---\nBody.")
    assert "a.md" in caplog.text
    assert "2024-02-30" in caplog.text


def test_a_timestamp_is_cut_to_its_day():
    assert only('---\npublished: "2024-03-26T23:59:00+01:00"\n---\nBody.').published == "2024-03-26"


def test_an_address_that_could_run_is_left_out():
    assert only("---\nurl: javascript:alert(1)\n---\nBody.").url is None


@pytest.mark.parametrize("front", ["a: [", "- one\n- two", "just words", "? {a: b}\n: c", "a: &x [*x]\n*x : *y"])
def test_broken_front_matter_is_one_failure(front):
    assert isinstance(only(f"---\n{front}\n---\nBody."), UnreadableSourceError)


def test_a_title_alone_is_no_article():
    assert isinstance(only("---\ntitle: Niamey\n---\n\n"), UnreadableSourceError)


def test_empty_front_matter_states_nothing():
    article = only("---\n---\nBody.")
    assert isinstance(article, Article)
    assert article.text == "Body."
