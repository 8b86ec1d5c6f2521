"""The reader: an article goes in, everything that it says about places, actors, dates and acts comes out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sahel.extract.actors import find_actors
from sahel.extract.claims import find_claims
from sahel.extract.dates import find_dates
from sahel.extract.document import open_document
from sahel.extract.places import find_places
from sahel.facts.amendments import NONE, Amendments, amending
from sahel.facts.tables import GEODATA
from sahel.geo.gazetteer import Gazetteer
from sahel.model import Article, Extraction

NAME = "rules"
"""The family of this reader: a re-read by a later version replaces what this family said, and nobody else's."""

_READ_BY = ("lexicon/*", "actors.csv", "alliances.csv", "place_aliases.csv", "country_names.csv", "claim_types.csv")


@cache
def settings_hash() -> str:
    """Return a short hash of everything that decides how a text is read: the tables and the rules themselves."""
    rules = sorted(Path(__file__).parent.rglob("*.py"))
    tables = sorted(path for pattern in _READ_BY for path in GEODATA.glob(pattern))
    digest = hashlib.sha256()
    for path in (*rules, *tables):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads articles in English and French by rules and tables; holds no state between articles.

    ``amendments``: terms of office and further names that people added to the tables; the id tells them too.
    """

    gazetteer: Gazetteer
    id: str
    amendments: Amendments = NONE

    @classmethod
    def open(cls, gazetteer: Path | None = None, amendments: Amendments = NONE) -> Reader:
        """Open the reader on a compiled gazetteer (else the default one); raise GazetteerMissingError."""
        version = "+".join(part for part in (settings_hash(), amendments.id) if part)
        return cls(Gazetteer.open(gazetteer), f"{NAME}@{version}", amendments)

    def read(self, article: Article) -> Extraction:
        """Return what an article says; a text with nothing in it gives empty lists, never an error."""
        with amending(self.amendments):
            return self._read(article)

    def _read(self, article: Article) -> Extraction:
        document = open_document(article)
        places = find_places(document, self.gazetteer)
        actors = find_actors(document, places)
        dates = find_dates(document)
        claims = find_claims(article, document, places, actors, dates, self.id)
        return Extraction(article.id, self.id, places, actors, dates, claims)
