"""The formats that are read: their suffixes, a line of help, and the module that reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sahel.i18n import _
from sahel.sources import html, json_lines, json_object, markdown, plain_text
from sahel.sources.outcome import Outcome
from sahel.sources.received import Received


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its suffixes (lower case, with the dot), what it holds, and what reads it."""

    suffixes: tuple[str, ...]
    about: str
    read: Callable[[Received], Iterator[Outcome]]


FORMATS = (
    Format((".txt",), _("plain text"), plain_text.read),
    Format((".md",), _("Markdown, with front matter for title, date, publisher and address"), markdown.read),
    Format((".html", ".htm"), _("a web page: its headline and main text"), html.read),
    Format(
        (".json",),
        _("one object: text and, where known, id, title, published, publisher, url, lang"),
        json_object.read,
    ),
    Format((".jsonl",), _("one such object a line"), json_lines.read),
)


def format_of(suffix: str) -> Format | None:
    """Return the format of a suffix (``.TXT`` is ``.txt``), or None if nothing reads it."""
    return next((one for one in FORMATS if suffix.lower() in one.suffixes), None)


def suffixes() -> tuple[str, ...]:
    """Return every suffix that is read, in the order of the manifest."""
    return tuple(suffix for one in FORMATS for suffix in one.suffixes)


def help_text() -> str:
    """Return one line a format, for a command's help."""
    return "\n".join(f"  {', '.join(one.suffixes):<14} {one.about}" for one in FORMATS)
