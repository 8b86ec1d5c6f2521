"""Makers for tests of editions: a bare briefing, and a store with two reports of one call and the briefing of it."""

from __future__ import annotations

from sahel.briefing.records import Basis, Briefing, Counts, Step
from sahel.model import View
from sahel.store import Store
from tests.store.telling import says, told

DAY = "2024-06-01"
TODAY = "2024-06-01T12:00:00+00:00"
VIEW = View(since="2024-01-01", until=DAY, on=DAY)


def step(key="map", kind="map", **more):
    """A step that shows nothing yet."""
    facts = {
        "heading": key.title(),
        "sentence": f"{key} says something.",
        "drawing": None,
        "points": (),
        "quotes": (),
        "counts": Counts(0, 0, 0),
        "view": "",
    }
    return Step(key=key, kind=kind, **(facts | more))


def briefing(**more):
    """A briefing without steps that rests on nothing."""
    facts = {
        "title": "Toy",
        "lang": "en",
        "mark": "",
        "since": "2024-01-01",
        "until": DAY,
        "on": DAY,
        "known": None,
        "known_to": DAY,
        "view": "",
        "after": None,
        "steps": (),
        "scale": (),
        "basis": Basis((), {}, (), {}, ()),
    }
    return Briefing(**(facts | more))


def call(publisher, day="2024-03-26", **more):
    """A report that Niger and Russia talked, and its reading."""
    return told(says("NER", "RUS", "talks", day), publisher=publisher, published=day, **more)


def open_world(path) -> Store:
    """A store with two reports of one call, and one of an agreement that Mali annulled."""
    store = Store.open(path, clock=lambda: TODAY)
    store.add(*call("Alpha"))
    store.add(*call("Beta"))
    store.add(*told(says("MLI", "FRA", "agreement_annulled", "2024-04-02"), publisher="Gamma", published="2024-04-02"))
    return store
