"""The parts around an article: its neighbours, the places that it does not mean, where its claims lead."""

from dataclasses import replace

from sahel.model import Candidate, PlaceMention
from sahel.store.read_articles import ArticleRow
from sahel.ui.evidence.candidates import candidates_html
from sahel.ui.evidence.neighbours import neighbours
from sahel.ui.lack import lacking
from tests.toy import event
from tests.toy_columns import toy_columns


def row(key):
    return ArticleRow(key, None, "en", None, None, None, None, "2026-01-01", "X", 1, 0)


ROWS = [row("a"), row("b"), row("c")]


def test_an_article_knows_who_stands_beside_it_in_the_list():
    found = neighbours(ROWS, "b")
    assert (found.at, found.before, found.after) == (2, "a", "c")
    assert neighbours(ROWS, "a").before is None
    assert neighbours(ROWS, "c").after is None


def test_an_article_that_is_not_listed_has_no_neighbours():
    assert neighbours(ROWS, "z") is None


MOSCOW = PlaceMention(0, 6, "Moscow", "Moscow", 55.7, 37.6, "RUS", 524901, "metonym", 0.9, reason="the capital")


def other(country, why="it is not the capital of that name", name="Moscow"):
    return Candidate(name, 1.0, 1.0, country, None, why)


def test_the_other_places_of_a_name_are_told_by_their_reason_like_ones_together():
    mention = replace(
        MOSCOW, candidates=(other("USA"), other("USA"), other("IND"), other("USA", "too far", "Moscow Mills"))
    )
    html = candidates_html([mention, mention])
    assert html.count("<details>") == 1
    assert "Moscow: 4 other places of the name" in html
    assert "Moscow in United States ×2, Moscow in India" in html
    assert "<b>too far:</b> Moscow Mills in United States" in html


def test_a_name_without_another_place_says_nothing():
    assert candidates_html([MOSCOW]) == ""


def test_hostile_names_stay_text():
    mention = replace(MOSCOW, text="<em>x</em>", candidates=(other(None, "<i>why</i>", "<img src=x>"),))
    html = candidates_html([mention])
    assert not [code for code in ("<em>", "<i>", "<img") if code in html]


def test_events_are_told_by_what_they_lack():
    undated, month, day = event(on=None), event(on="2026-01-01", until="2026-01-31"), event(on="2026-01-05")
    placed = replace(day, place="Niamey")
    given = toy_columns([undated, month, day, placed])
    assert lacking(given, "date").tolist() == [True, False, False, False]
    assert lacking(given, "day").tolist() == [False, True, False, False]
    assert lacking(given, "place").tolist() == [False, True, True, False]
