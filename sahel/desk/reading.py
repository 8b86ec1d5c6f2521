"""The reader of a store: it reads by the tables of geodata/ and by what people of this store added to them."""

from __future__ import annotations

from sahel.extract.reader import Reader
from sahel.store import Store


def reader_of(store: Store) -> Reader:
    """Open the reader; raise GazetteerMissingError."""
    return Reader.open(amendments=store.review.amendments())
