"""The point of an event is that of a literal mention in an article that tells it."""

from sahel.export.where import Place, nowhere, places_from
from sahel.model import Extraction, PlaceMention


def mention(**changes):
    fields = {
        "start": 0,
        "end": 6,
        "text": "Niamey",
        "name": "Niamey",
        "lat": 13.5,
        "lon": 2.1,
        "iso3": "NER",
        "geonameid": 2440485,
        "use": "literal",
        "confidence": 0.9,
    }
    return PlaceMention(**(fields | changes))


def placed(event, *mentions):
    return places_from({"a2": Extraction("a2", "toy@1", places=mentions)}.get)(event)


def test_the_mention_of_any_article_of_the_event_places_it(talks):
    assert placed(talks, mention()) == Place(13.5, 2.1)


def test_a_government_named_by_its_capital_places_nothing(talks):
    assert placed(talks, mention(use="metonym")) is None


def test_a_mention_of_another_place_or_without_a_point_places_nothing(talks):
    assert placed(talks, mention(name="Bamako"), mention(lat=None, lon=None)) is None


def test_an_event_without_a_place_is_placed_nowhere(undated, talks):
    assert placed(undated, mention()) is None
    assert nowhere(talks) is None
