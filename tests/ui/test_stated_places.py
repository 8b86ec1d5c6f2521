"""An article of the chronology is placed where its row says, and only there."""

from sahel.facts.chronology import chronology
from sahel.ids import article_id
from sahel.ui.evidence.stated_places import stated_place


def test_a_row_that_states_a_place_places_its_article():
    row = next(row for row in chronology() if row.place and row.lat is not None)
    spot = stated_place(article_id(row.summary))
    assert (spot.name, spot.lat, spot.lon, spot.mentions) == (row.place, row.lat, row.lon, ())
    assert spot.is_itself


def test_an_article_of_another_kind_is_placed_nowhere():
    assert stated_place(article_id("Another text.")) is None
