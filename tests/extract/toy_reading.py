"""A toy reading: the parties of a sentence are marked by hand, so that claims are tested without the other parts."""

import re

from sahel.extract.claims import find_claims
from sahel.extract.document import open_document
from sahel.ids import article_id
from sahel.model import ActorMention, Article, PlaceMention, Printing, Timex

PARTIES = {
    "NER": (17.6, 8.1),
    "MLI": (17.6, -4.0),
    "BFA": (12.2, -1.6),
    "TCD": (15.5, 18.7),
    "RUS": (61.5, 105.3),
    "FRA": (46.6, 2.2),
    "USA": (39.8, -98.6),
    "BEN": (9.3, 2.3),
    "DZA": (28.0, 3.0),
}


def _mentions(text, names):
    for name, meaning in names.items():
        entity, _, use = meaning.partition(":")
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield match.start(), match.end(), entity, use or "metonym"


def article(text, published=None, title=None, lang="en"):
    """An article of one printing."""
    return Article(article_id(text), title, text, lang, (Printing(publisher="Toy Wire", published=published),))


def claims_of(text, names, *, lang="en", published=None, title=None, dates=()):
    """The claims of a text; ``names`` maps a name to "ENTITY", or that with ":demonym", ":literal", ":person" added."""
    places, actors = [], []
    for start, end, entity, use in sorted(_mentions(text, names)):
        if use == "person":
            actors.append(ActorMention(start, end, text[start:end], f"x_{entity.lower()}", "person", entity))
            continue
        if entity in PARTIES:
            point = PARTIES[entity]
            places.append(PlaceMention(start, end, text[start:end], entity, *point, entity, None, use, 0.9, "country"))
        if use != "literal":
            kind = "country" if entity in PARTIES else "bloc"
            actors.append(ActorMention(start, end, text[start:end], entity, kind))
    marked = tuple(
        Timex(at := text.index(words), at + len(words), words, "DATE", first, first, last)
        for words, first, last in dates
    )
    read = article(text, published, title, lang)
    return find_claims(read, open_document(read), tuple(places), tuple(actors), marked, "toy@1")


def told(claims):
    """(source, target, type) of every claim, as a set."""
    return {(c.source, c.target, c.type) for c in claims}
