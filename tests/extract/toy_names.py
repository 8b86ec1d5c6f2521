"""A toy gazetteer of a few places, and one-line readers of names in a sentence."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from sahel.extract.actors import find_actors
from sahel.extract.document import open_document
from sahel.extract.places import find_places
from sahel.geo.compile import compile_gazetteer
from sahel.model import Article, Place, Printing


def town(name, iso3, lat, lon, population=50_000, **more):
    """A city of the toy world, of that name alone."""
    return Place(name, lat, lon, iso3, "city", population=population, **more), (name,)


PLACES = [
    town("Niamey", "NER", 13.5, 2.1, 800_000),
    town("Diffa", "NER", 13.3, 12.6),
    town("Agadez", "NER", 17.0, 8.0, 120_000),
    town("Bamako", "MLI", 12.6, -8.0, 1_300_000),
    town("Gao", "MLI", 16.3, 0.0, 87_000),
    town("Ouagadougou", "BFA", 12.4, -1.5, 1_100_000),
    town("N'Djamena", "TCD", 12.1, 15.0, 700_000),
    town("Moscow", "RUS", 55.8, 37.6, 10_400_000),
    town("Moscow", "USA", 46.7, -117.0, 25_000),
    town("Paris", "FRA", 48.9, 2.4, 2_100_000),
    town("Paris", "USA", 33.7, -95.6, 25_000),
    town("Washington", "USA", 38.9, -77.0, 690_000),
    town("Abuja", "NGA", 9.1, 7.5, 590_000),
    town("Brazzaville", "COG", -4.3, 15.3, 1_300_000),
    town("Kinshasa", "COD", -4.3, 15.3, 7_800_000),
    town("Brussels", "BEL", 50.9, 4.3, 1_000_000),
    town("Kagara", "NGA", 10.2, 6.3, 20_000),
    town("March", "GBR", 52.6, 0.1, 22_000),
    town("Date", "JPN", 37.8, 140.6, 60_000),
    town("Police", "POL", 53.6, 14.6, 34_000),
    town("Man", "CIV", 7.4, -7.6, 242_000),
    town("Wolf", "DEU", 50.1, 8.5, 3_000),
    town("Mali", "GIN", 12.1, -12.3, 5_000),
    (Place("Niger State", 10.0, 6.0, "NGA", "admin1", place_id="nga-niger-state"), ("Niger State",)),
    (Place("Niger River", 15.0, 0.0, None, "water", place_id="niger-river"), ("Niger River", "fleuve Niger")),
    (Place("Georgia (US state)", 32.7, -83.2, "USA", "admin1", place_id="usa-georgia"), ("Georgia",)),
    (
        Place("Sahel Region (Burkina Faso)", 14.0, -0.5, "BFA", "admin1", place_id="bfa-sahel"),
        ("Sahel", "Sahel region"),
    ),
    (Place("Sahel", 15.0, 2.0, None, "region", place_id="sahel"), ("Sahel", "Sahel region")),
    (Place("Crocus City Hall", 55.8, 37.4, "RUS", "site", place_id="crocus"), ("Crocus City Hall",)),
    (Place("Kremlin", 55.75, 37.62, "RUS", "site", place_id="kremlin"), ("Kremlin",)),
    (Place("White House", 38.9, -77.04, "USA", "site", place_id="white-house"), ("White House",)),
]


@cache
def toy_gazetteer():
    """The toy places, compiled once."""
    return compile_gazetteer(PLACES, Path(mkdtemp()) / "toy")


def document(text, lang="en", published=None, publisher=None):
    """A document of a text without a headline."""
    printing = Printing(publisher=publisher, published=published)
    return open_document(Article("toy", None, text, lang, (printing,)))


def places(text, lang="en"):
    """The place mentions of a text."""
    return find_places(document(text, lang), toy_gazetteer())


def uses(text, lang="en"):
    """(text, use) of every place mention."""
    return [(mention.text, mention.use) for mention in places(text, lang)]


def meant(text, lang="en"):
    """(text, name, iso3) of every place mention."""
    return [(mention.text, mention.name, mention.iso3) for mention in places(text, lang)]


def actors(text, lang="en", published=None):
    """The actor mentions of a text."""
    read = document(text, lang, published)
    return find_actors(read, find_places(read, toy_gazetteer()))


def entities(text, lang="en", published=None):
    """(text, entity) of every actor mention."""
    return [(mention.text, mention.entity) for mention in actors(text, lang, published)]
