"""The door of editions: a frozen briefing as bytes, the texts that it rests on, and nothing that deletes one."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, fields, replace

from sqlalchemy import Connection, func, insert, select, update

from sahel.errors import EditionError
from sahel.i18n import _, speaking
from sahel.model import IsoDate, Lang
from sahel.store import erase, rows
from sahel.store.canonical import canonical
from sahel.store.database import Database
from sahel.store.editions_schema import edition_articles, edition_texts, editions
from sahel.store.read_articles import is_withdrawn
from sahel.store.redaction import without_words
from sahel.store.review_schema import judged_withdrawn
from sahel.store.schema import articles

MOST = 2**63 - 1
"""A database takes no greater number."""

_CHUNK = 1_000
"""Ids in one query: a database takes only so many values at once."""


@dataclass(frozen=True, slots=True)
class EditionRow:
    """One line of the list of editions; ``content_hash`` is the sha256 of the bytes that were frozen.

    The store gives ``number`` and ``frozen_at`` (UTC, ISO 8601); what is about to be frozen has 0 and "".
    """

    number: int
    frozen_at: str
    by: str
    title: str
    lang: Lang
    mark: str
    since: IsoDate
    until: IsoDate
    known_to: IsoDate
    view: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class HeldEdition:
    """An edition as it is held: its bytes, and the ids of the articles behind it that were withdrawn since."""

    row: EditionRow
    payload: bytes
    withdrawn: frozenset[str]


_ROW = [editions.c[field.name] for field in fields(EditionRow)]
_HELD = [*_ROW, editions.c.payload, editions.c.held_hash]


class EditionDoor:
    """The editions of one store. There is no way to change or delete one."""

    def __init__(self, database: Database, clock: Callable[[], str]) -> None:
        self._database = database
        self._clock = clock

    def freeze(self, draft: EditionRow, payload: bytes, article_ids: Collection[str]) -> EditionRow:
        """Write an edition under the next number, with copies of the texts behind it; whole or not at all."""
        with self._database.writing() as connection:
            _check(connection, article_ids)
            last = connection.execute(select(func.max(editions.c.number))).scalar_one()
            row = replace(draft, number=(last or 0) + 1, frozen_at=self._clock())
            held = {"payload": payload, "held_hash": row.content_hash}
            connection.execute(insert(editions).values(**rows.as_row(row), **held))
            _keep_texts(connection, article_ids)
            links = [{"number": row.number, "article_id": one} for one in sorted(set(article_ids))]
            if links:
                connection.execute(insert(edition_articles), links)
        return row

    def rows(self) -> tuple[EditionRow, ...]:
        """Return all editions, the latest first, without their bytes."""
        with self._database.reading() as connection:
            found = connection.execute(select(*_ROW).order_by(editions.c.number.desc()))
            return tuple(EditionRow(*row) for row in found)

    def held(self, number: int) -> HeldEdition | None:
        """Return an edition, or None; raise EditionError where its bytes are no longer those that were written."""
        if number > MOST:
            return None
        with self._database.reading() as connection:
            try:
                found = connection.execute(select(*_HELD).where(editions.c.number == number)).one_or_none()
            except zlib.error as error:
                raise EditionError(_tampered(), number) from error
            if found is None:
                return None
            *own, payload, held_hash = found
            row = EditionRow(*own)
            if not _is_whole(connection, row, payload, held_hash):
                raise EditionError(_tampered(), number)
            return HeldEdition(row, payload, _withdrawn(connection, number))

    def text(self, article_id: str) -> str | None:
        """Return the text of an article as an edition rests on it; None where none does, or it was withdrawn."""
        with self._database.reading() as connection:
            if is_withdrawn(connection, article_id):
                return None
            own = select(edition_texts.c.text).where(edition_texts.c.article_id == article_id)
            return connection.execute(own).scalar_one_or_none()


def _tampered() -> str:
    return _("its bytes are not those that were frozen; restore the store from a copy")


def _withdrawn(connection: Connection, number: int) -> frozenset[str]:
    gone = judged_withdrawn.c.article_id == edition_articles.c.article_id
    own = select(edition_articles.c.article_id).join(judged_withdrawn, gone).where(edition_articles.c.number == number)
    return frozenset(connection.execute(own).scalars())


def _is_whole(connection: Connection, row: EditionRow, payload: bytes, held_hash: str) -> bool:
    """Tell whether bytes are those that were frozen, or (where an article was erased) those without its words."""
    if hashlib.sha256(payload).hexdigest() != held_hash:
        return False
    return held_hash == row.content_hash or any(
        erase.is_erased(connection, one) for one in _withdrawn(connection, row.number)
    )


def _check(connection: Connection, article_ids: Iterable[str]) -> None:
    gone = set(connection.execute(select(judged_withdrawn.c.article_id)).scalars())
    if any(one in gone for one in article_ids):
        raise EditionError(_("an article that it rests on was withdrawn meanwhile; compose it again"))


def _keep_texts(connection: Connection, article_ids: Iterable[str]) -> None:
    have = set(connection.execute(select(edition_texts.c.article_id)).scalars())
    wanted = sorted(set(article_ids) - have)
    for start in range(0, len(wanted), _CHUNK):
        some = articles.c.id.in_(wanted[start : start + _CHUNK])
        copied = select(articles.c.id, articles.c.title, articles.c.text).where(some)
        connection.execute(insert(edition_texts).from_select(["article_id", "title", "text"], copied))


def take_out_words(connection: Connection, article_id: str) -> None:
    """Erase the kept text of an article, and its words in every edition; ``content_hash`` stays that of the whole."""
    connection.execute(edition_texts.delete().where(edition_texts.c.article_id == article_id))
    mine = select(edition_articles.c.number).where(edition_articles.c.article_id == article_id)
    for number in connection.execute(mine).scalars().all():
        own = editions.c.number == number
        bare = _without_words(connection, number, article_id)
        connection.execute(update(editions).where(own).values(**bare))


def _without_words(connection: Connection, number: int, article_id: str) -> dict[str, bytes | str]:
    """Return the bytes of an edition without the words of an article, and their hash.

    Of bytes that somebody tampered with the hash stays wrong; where they cannot be read, none of them is left.
    """
    query = select(editions.c.lang, editions.c.payload, editions.c.held_hash).where(editions.c.number == number)
    try:
        lang, payload, held_hash = connection.execute(query).one()
        with speaking(lang):
            left = canonical(without_words(json.loads(payload), article_id))
    except (zlib.error, ValueError):
        return {"payload": b""}
    was_whole = hashlib.sha256(payload).hexdigest() == held_hash
    return {"payload": left} | ({"held_hash": hashlib.sha256(left).hexdigest()} if was_whole else {})
