"""The table beside each figure holds what the figure holds, safely."""

from sahel.figures.tables import Table, claim_table, event_table, html_table, place_table, tie_table
from sahel.model import PlaceMention, Tie
from tests.toy import claim, event


def test_a_tie_is_a_row_in_the_words_of_the_legend():
    said = (event(on="2024-02-12"), event(on="2024-03-01", until="2024-03-31"))
    (row,) = tie_table([Tie(("NER", "RUS"), 1, 0, True, said)], {}).rows
    assert row == ("Niger – Russia", "strengthened", "Mar 2024", "2", "1", "yes")


def test_a_tie_without_events_shows_a_dash_and_zeros():
    (row,) = tie_table([Tie(("NER", "RUS"), 0, 0, False, ())], {}).rows
    assert row[1:5] == ("no new evidence", "–", "0", "0")


def test_an_undated_event_is_shown_as_undated():
    assert event_table([event(on=None)]).rows[0][0] == "undated"


def test_a_claim_is_told_with_its_date_and_the_rule_that_gave_it():
    (row,) = claim_table([claim("NER", "FRA", "expulsion", "2024-02-12", modality="planned")]).rows
    assert row[0] == "Niger – expulsion – France"
    assert row[1:4] == ("12 Feb 2024 (stated in full)", "planned", "0.80")


def test_each_use_of_a_place_is_a_row_and_one_without_a_point_is_shown_as_such():
    def mention(use, lat=55.7, reason=""):
        return PlaceMention(0, 6, "Moscow", "Moscow", lat, 37.6 if lat else None, "RUS", None, use, 0.9, reason=reason)

    table = place_table([mention("literal", reason="a; b"), mention("literal", reason="b"), mention("metonym", None)])
    assert table.rows == (
        ("Moscow", "Moscow ×2", "the place itself: a; b"),
        ("Moscow (not placed)", "Moscow", "a government or body"),
    )


def test_every_cell_of_a_table_is_escaped():
    html = html_table(Table("<c>", ("<h>",), (("<script>x</script>",),)))
    assert "<script>" not in html
    assert "<h>" not in html
    assert "<c>" not in html
