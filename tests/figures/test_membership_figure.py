"""Bars of membership: announced and effective differ, suspended is hatched, both at once are two halves."""

import pytest

from sahel.analysis.memberships import Bar, Span, bars
from sahel.figures.membership_bars import membership_figure, ordered, pieces
from sahel.figures.membership_words import bars_alt, map_caption, now_words, span_table, span_words, who_table
from sahel.figures.tokens import tokens

FIRST, LAST = "2020-01-01", "2026-05-04"


def span(status, start, end=None, **more):
    facts = {"since": start or "", "until": end or "", "end_unchecked": False, "source": "toy", "confidence": "known"}
    return Span(status, start, end, **(facts | more))


NIGER = Bar(
    "ECOWAS",
    "NER",
    (
        span("member", "1975-05-28", "2025-01-29"),
        span("sanctioned", "2023-07-30", "2024-02-24", source=None),
        span("suspended", "2023-12-10", "2025-01-29"),
        span("exit_announced", "2024-01-28", "2025-01-29"),
    ),
)
GONE = Bar("ECOWAS", "MRT", (span("member", "1975-05-28", "2000-12-31"),))
OPEN = Bar("ECOWAS", "GNB", (span("member", "1975-05-28"), span("suspended", "2025-11-27", end_unchecked=True)))
NEW = Bar("AES", "NER", (span("member", "2023-09-16"),))


def draw(*given, alliance="ECOWAS", scheme="light"):
    return membership_figure(alliance, given, FIRST, LAST, scheme)


def trace(figure, name):
    return next((one for one in figure.data if one.name == name), None)


def test_suspended_and_leaving_at_once_are_two_halves():
    both = [one for one in pieces([NIGER], FIRST, LAST) if one.segment.start == "2024-02-24"]
    assert sorted(one.look for one in both) == ["exit_announced", "suspended"]
    upper, lower = sorted(both, key=lambda one: one.offset)
    assert upper.offset + upper.tall == pytest.approx(lower.offset)
    whole = next(one for one in pieces([NIGER], FIRST, LAST) if one.look == "member")
    assert upper.tall + lower.tall == pytest.approx(whole.tall)


def test_suspended_is_finely_hatched_and_leaving_broadly():
    figure = draw(NIGER)
    fine, broad = trace(figure, "suspended").marker.pattern, trace(figure, "exit_announced").marker.pattern
    assert fine.shape == broad.shape == "/"
    assert fine.size < broad.size
    assert fine.bgcolor == broad.bgcolor == tokens().light.ecowas


def test_sanctions_are_a_line_below_and_no_suspension():
    sanctioned = [one for one in pieces([NIGER], FIRST, LAST) if one.look == "sanctioned"]
    assert {one.segment.start for one in sanctioned} == {"2023-07-30", "2023-12-10", "2024-01-28"}
    assert all(one.offset > 0.3 for one in sanctioned)


def test_announced_and_effective_exits_have_marks_on_their_own_days():
    figure = draw(NIGER)
    assert list(trace(figure, "announced").x) == ["2024-01-28"]
    assert list(trace(figure, "left").x) == ["2025-01-29"]
    assert trace(figure, "left").marker.line.width > trace(figure, "announced").marker.line.width


def test_who_joined_inside_the_window_has_a_ring():
    assert list(trace(draw(NEW, alliance="AES"), "joined").x) == ["2023-09-16"]
    assert list(trace(draw(NIGER), "joined").x) == []


def test_an_end_that_nobody_checked_has_a_question_mark():
    unchecked = trace(draw(NIGER, OPEN), "unchecked")
    assert (list(unchecked.y), [text.strip() for text in unchecked.text]) == ([1], ["?"])


def test_who_was_out_before_the_window_is_said_to_have_left():
    assert list(trace(draw(GONE), "gone").text) == ["left 31 Dec 2000"]


def test_a_click_gives_the_member_and_the_stretch():
    keys = {key[0] for one in draw(NIGER).data if one.type == "bar" for key in one.customdata}
    assert {"NER.2020-01-01", "NER.2024-01-28"} <= keys


def test_the_five_states_come_first_then_who_ever_was_anything_but_a_member():
    members = [bar.member for bar in ordered(bars("ECOWAS"))]
    assert members[:4] == ["NER", "MLI", "BFA", "MRT"]
    assert members[4:6] == ["GIN", "GNB"]


@pytest.mark.parametrize(
    ("bar", "on", "said"),
    [
        (NIGER, "2023-10-01", "member"),
        (NIGER, "2024-01-10", "suspended"),
        (NIGER, "2024-06-01", "exit announced, suspended"),
        (NIGER, "2025-01-29", "left 29 Jan 2025"),
        (NEW, "2023-01-01", "–"),
        (None, "2023-01-01", "–"),
    ],
)
def test_the_words_for_a_day_follow_its_spans(bar, on, said):
    assert now_words(bar, on) == said


def test_a_start_that_is_only_presumed_is_unknown():
    assumed = span("sanctioned", "2018-10-06", "2020-10-06", presumed=True)
    assert span_words(assumed) == "sanctioned, start unknown to 6 Oct 2020"


def test_the_tables_and_words_hold_what_the_figure_shows():
    assert [row[1:4] for row in span_table([OPEN]).rows] == [
        ("member", "28 May 1975", "no end known"),
        ("suspended", "27 Nov 2025", "not checked"),
    ]
    assert who_table({"ECOWAS": {"NER": NIGER}}, ("NER", "MLI"), LAST).rows == (("ECOWAS", "left 29 Jan 2025", "–"),)
    assert "Niger: exit announced, suspended" in bars_alt("ECOWAS", [NIGER], "2024-06-01")
    assert map_caption([NIGER, OPEN, GONE], "2024-06-01") == "2 in it, 1 suspended, 1 leaving"
