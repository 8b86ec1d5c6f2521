"""Full-text search over titles and texts: SQLite's FTS5. Another database brings its own behind these functions."""

from __future__ import annotations

import re

from sqlalchemy import Connection, Select, TextClause, column, select, table, text

from sahel.store.review_schema import judged_withdrawn
from sahel.store.schema import articles

# External content: the index keeps no second copy of the texts. Accents do not matter: "Deby" finds "Déby".
_CREATE = """
CREATE VIRTUAL TABLE article_words USING fts5(
    title, text, content='articles', content_rowid='seq', tokenize="unicode61 remove_diacritics 2"
)
"""
_INDEX = "INSERT INTO article_words (rowid, title, text) VALUES (:seq, :title, :text)"
_DROP = "INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', :seq, :title, :text)"
# A word that was deleted lingers in the index until its parts are merged into one.
_MERGE = "INSERT INTO article_words (article_words) VALUES ('optimize')"

_words = table("article_words", column("rowid"), column("rank"))
_TERM = re.compile(r'"([^"]*)"|([^\s"]+)')
MOST_TERMS = 32


def create(connection: Connection) -> None:
    """Create the index of an empty store."""
    connection.execute(text(_CREATE))


def add(connection: Connection, seq: int, title: str | None, body: str) -> None:
    """Index the text of one new article, which is stored under the number ``seq``."""
    connection.execute(text(_INDEX), {"seq": seq, "title": title or "", "text": body})


def erase(connection: Connection, seq: int, title: str | None, body: str) -> None:
    """Take the words of an article out of the index, and out of the file: nothing of them is left to be found."""
    connection.execute(text(_DROP), {"seq": seq, "title": title or "", "text": body})
    connection.execute(text(_MERGE))


def terms(asked: str) -> tuple[tuple[str, bool], ...]:
    """Return the words and "quoted phrases" of what somebody typed; True: a word, which also finds longer ones."""
    found = [(phrase or word, not phrase) for phrase, word in _TERM.findall(_encodable(asked).replace("\0", " "))]
    return tuple((term, is_word) for term, is_word in found if any(map(str.isalnum, term)))[:MOST_TERMS]


def match_expression(asked: str) -> str | None:
    """Return the search for all words and "quoted phrases" of what somebody typed; None where it holds no word.

    Every term is quoted, so that nothing a user types is an operator or a syntax error; a word also finds longer ones.
    """
    return " ".join(f'"{term}"' + "*" * is_word for term, is_word in terms(asked)) or None


def matching_ids(asked: str) -> Select[str]:
    """Return the query for ids of articles that hold what was asked, the best first; nothing for no word at all."""
    ids = select(articles.c.id).where(articles.c.id.not_in(select(judged_withdrawn.c.article_id)))
    expression = match_expression(asked)
    if expression is None:
        return ids.where(articles.c.seq.is_(None))
    matches: TextClause = text("article_words MATCH :asked").bindparams(asked=expression)
    return ids.join(_words, _words.c.rowid == articles.c.seq).where(matches).order_by(_words.c.rank, articles.c.seq)


def matching_seqs(asked: str) -> Select[int]:
    """Return the query for the row numbers of all articles that hold what was asked, withdrawn ones too."""
    expression = match_expression(asked)
    if expression is None:
        return select(_words.c.rowid).where(_words.c.rowid.is_(None))
    return select(_words.c.rowid).where(text("article_words MATCH :asked").bindparams(asked=expression))


def _encodable(words: str) -> str:
    return words.encode("utf-8", "replace").decode("utf-8")
