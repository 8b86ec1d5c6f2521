"""HTML pages: headline and main text, found by trafilatura without any network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sahel.i18n import _
from sahel.sources.build import with_headline
from sahel.sources.charset import decode
from sahel.sources.facts_beside import plain
from sahel.sources.found import Found, Piece
from sahel.sources.received import Received
from sahel.sources.stated import line
from sahel.sources.stumbles import STUMBLES
from sahel.sources.written_day import written_day

_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_HEAD = 4096
"""How many bytes may hold the declaration of a charset (HTML asks for the first 1024)."""

# No guess from the running text: a date in the story is not the date of the page.
_DATES = {"extensive_search": False, "original_date": True}


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw[:_HEAD])
    return match.group(1).decode("ascii") if match else None


def _page(markup: str) -> Any:  # noqa: ANN401
    # Imported here: it takes a third of a second, which reading other formats need not pay.
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction

    try:
        return bare_extraction(markup, with_metadata=True, include_comments=False, date_extraction_params=_DATES)
    except (LxmlError, *STUMBLES):
        return None


def _body(text: str, title: str | None) -> str:
    """Return the blocks of a story with a blank line between them, without a first one that repeats the headline."""
    blocks = [block.strip() for block in text.split("\n") if block.strip()]
    repeats = title and len(blocks) > 1 and blocks[0].casefold() == title.casefold()
    return "\n\n".join(blocks[1:] if repeats else blocks)


def read(received: Received, declared: str | None = None) -> Iterator[Found]:
    """Yield the one text of a page; raise UnreadableSourceError where no main text is found.

    ``declared`` is the charset that whatever brought the page gives it.
    """
    markup = decode(received, declared or _declared(received.raw))
    page = _page(markup)
    if page is None or not (page.text or "").strip():
        raise received.failure(_("no main text was found in the page"))
    day = written_day(page.date, markup)
    facts = plain({"title": page.title, "published": day, "publisher": page.sitename, "url": page.url})
    title = line(facts, "title")
    yield Piece(received.origin, with_headline(title, _body(page.text, title)), received.raw, facts)
