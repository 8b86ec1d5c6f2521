"""The README of a bundle: what it is of, what each file and column holds, licences, and what boundaries imply."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from sahel.briefing.records import Briefing, Edition
from sahel.export.about_words import about_rows, policy_words
from sahel.export.bundle.tables import columns
from sahel.facts.tables import table
from sahel.i18n import _

TABLES = ("events.csv", "claims.csv", "articles.csv")


def _files() -> tuple[tuple[str, str], ...]:
    return (
        ("events.csv", _("one row an event")),
        ("claims.csv", _("one row a claim: who says it, where in which text, in which words")),
        ("articles.csv", _("one row an article: its hash and where it was printed, never its text")),
        ("events.geojson", _("the events as points (RFC 7946, WGS 84); where no place is known the geometry is null")),
        ("constants.json", _("the constants that weighed the evidence, and the readers that read it")),
        ("SHA256SUMS", _("the sha256 of each file, as sha256sum checks it")),
    )


def _lines(title: str, said: tuple[tuple[str, str], ...]) -> Iterator[str]:
    wide = max((len(name) for name, _about in said), default=0)
    yield title
    yield from (f"  {name:<{wide}}  {about}" for name, about in said)
    yield ""


def _tables() -> Iterator[str]:
    about = _(
        "Tables are UTF-8 with a byte-order mark, separated by commas. An empty cell is unknown. A cell that a "
        "spreadsheet would run as a formula has an apostrophe in front, which is no part of the words."
    )
    yield from wrap(about, 100)
    yield ""
    for file in TABLES:
        yield from _lines(file, tuple(columns(file).items()))


def readme(briefing: Briefing, edition: Edition | None) -> str:
    """Return the text, in the language that is spoken."""
    mark = ((_("Handling mark"), briefing.mark),) if briefing.mark else ()
    licences = tuple((row["name"], f"{row['covers']}: {row['licence']}") for row in table("data_sources"))
    lines = (
        briefing.title,
        "=" * len(briefing.title),
        "",
        *_lines(_("What this is"), (*mark, *about_rows(briefing, edition))),
        *_lines(_("Files"), _files()),
        *_tables(),
        *_lines(_("Data and licences"), licences),
        policy_words(),
        briefing.mark,
    )
    return "\n".join(lines).rstrip() + "\n"
