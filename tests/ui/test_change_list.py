"""The rows of what changed: the date beside a sentence is that of its event, or it is said to be the latest."""

from types import SimpleNamespace

from sahel.model import Tie
from sahel.ui.change_list import row_html
from tests.toy import event

NOTHING = SimpleNamespace(voices={}, changes=(), last_events={})
HEAVY = event("RUS", "NER", "deployment", "2024-02-01")
LATE = event("RUS", "NER", "talks", "2024-05-04")


def test_the_date_of_a_lone_event_stands_beside_its_sentence():
    assert "1 Feb 2024 · 1 event" in row_html(Tie(HEAVY.pair, 1.0, 0.0, True, (HEAVY,)), NOTHING)


def test_the_day_of_a_later_event_is_called_the_latest_beside_the_sentence_of_the_heaviest():
    row = row_html(Tie(HEAVY.pair, 1.0, 0.0, True, (HEAVY, LATE)), NOTHING)
    assert "latest 4 May 2024 · 2 events" in row
    assert "Russia sent forces to Niger, 1 Feb 2024." in row
