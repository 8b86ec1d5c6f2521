"""Which glyphs a lane holds, and which become one."""

from sahel.figures.lanes import lanes
from tests.toy import event


def marks(*events, px_a_day=3.0):
    (lane,) = lanes(events, px_a_day)
    return lane.marks


def test_the_partner_with_most_events_has_the_first_lane():
    drawn = lanes([event("NER", "FRA", on="2024-01-01"), *[event("NER", "RUS", on=d) for d in DAYS]], 3.0)
    assert [lane.partner for lane in drawn] == ["RUS", "FRA"]


DAYS = ("2024-01-05", "2024-03-05")


def test_glyphs_that_would_touch_become_one_with_a_count_if_they_say_the_same():
    (mark,) = marks(event("NER", "RUS", on="2024-01-05"), event("MLI", "RUS", on="2024-01-06"))
    assert len(mark.events) == 2
    assert mark.label == "2 MLI NER"


def test_glyphs_that_would_touch_move_apart_if_they_differ():
    pair = marks(event(type="talks", on="2024-01-05"), event(type="expulsion", on="2024-01-06"))
    assert [mark.shift for mark in pair] == [-1, 1]


def test_glyphs_far_enough_apart_stay_two():
    assert len(marks(event(on="2024-01-05"), event(on="2024-02-05"))) == 2


def test_what_is_known_to_the_month_only_is_a_bar_with_its_glyph_in_the_middle():
    (mark,) = marks(event(on="2024-03-01", until="2024-03-31"))
    assert mark.bar == ("2024-03-01", "2024-03-31")
    assert mark.at.isoformat() == "2024-03-16"


def test_a_label_that_would_run_into_the_next_glyph_is_dropped():
    near = marks(event(on="2024-01-05"), event(on="2024-01-12"))
    assert [mark.label for mark in near] == ["", "NER"]


def test_undated_events_and_events_without_a_second_party_have_no_lane():
    assert lanes([event(on=None), event("MLI", None, "coup_context", "2024-01-05")], 3.0) == ()


def test_one_voice_that_nobody_verified_is_thin_and_a_verified_one_is_not():
    thin, sure = marks(event(on="2024-01-05"), event(on="2024-06-05", verified=True))
    assert (thin.thin, sure.thin) == (True, False)
