"""Labels above a climate: the heaviest events, at most six, none over another."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from sahel.figures.climate_marks import MOST_LABELS, PLOT_PX, ROWS, note_text, notes
from sahel.figures.lanes import lanes
from tests.toy import event

FIRST = date(2023, 1, 1)
TYPES = ("agreement_signed", "talks", "expulsion", "sanction", "visit")


def marks(*days_and_types, px=0.7):
    told = [event(type=kind, on=(FIRST + timedelta(days=day)).isoformat()) for day, kind in days_and_types]
    return [mark for lane in lanes(told, px) for mark in lane.marks]


@given(st.lists(st.tuples(st.integers(0, 1100), st.sampled_from(TYPES)), max_size=25))
def test_labels_never_touch_and_no_drop_line_runs_through_one(given_events):
    placed = notes(marks(*given_events), FIRST, 0.7)
    assert len(placed) <= MOST_LABELS
    for one, other in combinations(placed, 2):
        if one.row == other.row:
            assert one.right < other.left or other.right < one.left
        else:
            high, low = (one, other) if one.row > other.row else (other, one)
            assert not low.left < high.x < low.right
    assert all(note.left >= 0 and note.right <= PLOT_PX and 1 <= note.row <= ROWS for note in placed)


def test_of_two_that_would_collide_everywhere_the_heavier_keeps_its_label():
    crowd = [(500 + 20 * at, "visit") for at in range(12)]
    placed = notes(marks(*crowd, (510, "diplomatic_break")), FIRST, 0.7)
    assert any("diplomatic" in note.text.lower() or "break" in note.text.lower() for note in placed)


def test_a_label_says_who_and_what():
    assert note_text(event("USA", "NER", "sanction", "2024-01-01")) == "United States: sanction"


def test_near_the_right_edge_a_label_stands_to_the_left():
    (note,) = notes(marks((1100, "agreement_signed")), FIRST, 0.7)
    assert not note.to_right
