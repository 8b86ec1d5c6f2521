"""Toy marks: places, actors and claims by a few words, and texts that hold them."""

from dataclasses import replace

from sahel.desk.evaluate.records import Act, Actor, GoldText, Marks, Place
from sahel.ids import article_id
from sahel.model import Article


def place(start=0, end=5, iso3="NER", use="literal", lat=13.5, lon=2.1, level="city", name="Niamey"):
    return Place(start, end, "Toy", name, lat, lon, iso3, use, level)


def actor(entity, start=0, end=5):
    return Actor(start, end, entity)


def act(source="NER", target="RUS", type="talks", on="2024-03-26", **more):
    toy = Act(0, 40, source, target, type, "strengthens", on, on, "happened")
    return replace(toy, **more)


def marks(*parts):
    kinds = {Place: [], Actor: [], Act: []}
    for part in parts:
        kinds[type(part)].append(part)
    return Marks(*map(tuple, kinds.values()))


def text(id="t1", gold=Marks(), words="Niger spoke with Russia.", lang="en", held_out=None):  # noqa: B008
    return GoldText(id, Article(article_id(words), None, words, lang, (), id), gold, held_out)
