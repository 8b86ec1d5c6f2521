"""The formats that are read: their suffixes, a line of help, and the module that reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from sahel.i18n import _
from sahel.sources.found import Found
from sahel.sources.received import Received


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its suffixes (lower case, with the dot), what it holds, and the module that reads it.

    ``apart``: taking it apart is more than decoding, and is done in a process of its own.
    """

    suffixes: tuple[str, ...]
    about: str
    module: str
    apart: bool = True

    @property
    def read(self) -> Callable[[Received], Iterator[Found]]:
        """What reads it, imported only now: few runs meet every format."""
        found: Callable[[Received], Iterator[Found]] = import_module(f"sahel.sources.{self.module}").read
        return found


_OBJECT = _("one object: text and, where known, id, title, published, publisher, url, lang")
_TABLE = _("a table: a column text and, where known, title, published, publisher, url, lang, id")

FORMATS = (
    Format((".txt",), _("plain text"), "plain_text", apart=False),
    Format((".md",), _("Markdown, with front matter for title, date, publisher and address"), "markdown"),
    Format((".html", ".htm"), _("a web page: its headline and main text"), "html"),
    Format((".json",), _OBJECT, "json_object"),
    Format((".jsonl",), _("one such object a line"), "json_lines"),
    Format((".csv",), _TABLE, "csv_table"),
    Format((".eml",), _("an e-mail message: its subject and text"), "mail"),
    Format((".zip",), _("an archive of any of these"), "archive"),
)


def format_of(suffix: str) -> Format | None:
    """Return the format of a suffix (``.TXT`` is ``.txt``), or None if nothing reads it."""
    return next((one for one in FORMATS if suffix.lower() in one.suffixes), None)


def suffixes() -> tuple[str, ...]:
    """Return every suffix that is read, in the order of the manifest."""
    return tuple(suffix for one in FORMATS for suffix in one.suffixes)


def unknown_suffix() -> str:
    """Return the reason that names the suffixes that are read."""
    return _("its suffix is none of {known}").format(known=", ".join(suffixes()))


def help_text() -> str:
    """Return one line a format, for a command's help."""
    return "\n".join(f"  {', '.join(one.suffixes):<14} {one.about}" for one in FORMATS)
