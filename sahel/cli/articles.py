"""``articles``: what the store holds."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sahel.cli import terminal
from sahel.cli.open_store import to_read
from sahel.cli.options import add_db, add_json
from sahel.i18n import _, ngettext
from sahel.model import Article, Printing

if TYPE_CHECKING:
    from sahel.store import ArticleRow

ABOUT = _("list the articles that the store holds, the newest first")
_TITLE = 60


def add(parser: ArgumentParser) -> None:
    """Add the verb's arguments."""
    add_db(parser)
    add_json(parser)


def run(args: Namespace) -> int:
    """Print the articles."""
    with to_read(args) as store:
        rows = store.articles()
        if args.json:
            for row in rows:
                article = store.article(row.id)
                if article is not None:  # else it was deleted since the list was made
                    terminal.say_json(article_object(article, row))
        elif rows:
            _table(rows)
    terminal.note(ngettext("{n} article", "{n} articles", len(rows)).format(n=len(rows)))
    return 0


def _printing_object(printing: Printing) -> dict[str, Any]:
    """Return a printing's facts without the bytes as received, which are no text."""
    return {key: value for key, value in asdict(printing).items() if key != "raw"}


def article_object(article: Article, row: ArticleRow) -> dict[str, Any]:
    """Return an article with its printings; ``given_id`` is the id that its file carried."""
    return {
        "id": article.id,
        "given_id": article.given_id,
        "title": article.title,
        "lang": article.lang,
        "published": article.published,
        "publisher": article.publisher,
        "url": article.url,
        "after": asdict(article.after) if article.after else None,
        "known_from": row.known_from,
        "voice": row.voice,
        "n_claims": row.n_claims,
        "printings": [_printing_object(printing) for printing in article.printings],
        "text": article.text,
    }


def _cells(row: ArticleRow) -> tuple[str, ...]:
    title = terminal.short(row.title or _("no title"), _TITLE)
    return row.id[:12], row.published or _("undated"), row.lang, row.voice, str(row.n_claims), title


def _table(rows: tuple[ArticleRow, ...]) -> None:
    header = (_("id"), _("published"), _("language"), _("voice"), _("claims"), _("title"))
    for line in terminal.columns([header, *map(_cells, rows)]):
        terminal.say(line)
