"""The points of places that articles name: only where the place itself is meant, and never of a withdrawn article."""

from dataclasses import replace

from sahel.desk.review import withdraw
from tests.store.telling import says, told


def placed(*mentions, text="Niger spoke with Russia."):
    article, reading = told(says(on="2024-03-26"), intro=text)
    (own,) = reading.places
    made = [replace(own, start=at, end=at + 3, text=article.text[at : at + 3], **m) for at, m in enumerate(mentions)]
    return article, replace(reading, places=tuple(made))


def test_a_place_is_found_by_article_and_name(store):
    article, reading = placed({}, {"lat": 1.0, "lon": 2.0})
    store.add(article, reading)
    assert store.points([article.id]) == {(article.id, "Niamey"): (13.5, 2.1)}
    assert store.points([]) == {}


def test_a_government_named_by_its_capital_and_a_place_without_a_point_are_none(store):
    article, reading = placed({"use": "metonym"}, {"name": "Nowhere", "lat": None, "lon": None})
    store.add(article, reading)
    assert store.points([article.id]) == {}


def test_a_withdrawn_article_places_nothing(store):
    article, reading = placed({})
    store.add(article, reading)
    withdraw(store, article.id, "Ana", "It was retracted.")
    assert store.points([article.id]) == {}
