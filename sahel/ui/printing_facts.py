"""The facts of each printing of an article: who, when, where, how it came in; an address is a link only to the web."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from sahel.analysis.day_labels import day_label
from sahel.analysis.told_by import told_by
from sahel.figures.marked_text import exact
from sahel.figures.web_address import address_html
from sahel.i18n import _
from sahel.model import Article, Printing


def _facts(printing: Printing) -> Iterator[tuple[str, str]]:
    yield _("Told by"), exact(told_by(printing.publisher, printing.after))
    yield _("Publisher"), exact(printing.publisher or _("unknown"))
    yield _("Published"), exact(day_label(printing.published) if printing.published else _("undated"))
    if printing.url:
        yield _("Address"), address_html(printing.url)
    after = printing.after
    if after and after.title:
        yield _("Its source"), exact(after.title)
    if after and after.url:
        yield _("At"), address_html(after.url)
    yield _("Taken in"), exact(_moment(printing.fetched_at) if printing.fetched_at else _("unknown"))
    yield _("From"), exact(printing.origin or _("unknown"))


def _moment(fetched: str) -> str:
    """Return a moment (ISO, of any zone) as a reader sees it; what is none, as it was stated."""
    try:
        moment = datetime.fromisoformat(fetched).astimezone(UTC)
    except ValueError:
        return fetched
    return _("{day}, {time} UTC").format(day=day_label(moment.date().isoformat()), time=f"{moment:%H:%M}")


def _list(printing: Printing) -> str:
    facts = "".join(f"<dt>{exact(name)}</dt><dd>{value}</dd>" for name, value in _facts(printing))
    return f'<dl class="facts">{facts}</dl>'


def printings_html(article: Article) -> str:
    """Return the facts of all printings, each a list of terms."""
    return "".join(map(_list, article.printings))
