"""Every string that a user sees passes through :func:`_`, in the language that is spoken at that moment.

The language belongs to the context (a thread, a task), English unless :func:`speaking` says otherwise: two visitors may
be read to in two languages at once. Whatever caches words keeps the language in its key. A catalogue is the .po file
itself, ``locale/<lang>/LC_MESSAGES/sahel.po``, so that a clone needs no step that compiles it.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from sahel.model import Lang

_LOCALES = Path(__file__).parent / "locale"
_spoken: ContextVar[Lang] = ContextVar("spoken", default="en")


def language() -> Lang:
    """Return the language that is spoken."""
    return _spoken.get()


@contextmanager
def speaking(lang: Lang) -> Iterator[None]:
    """Speak a language inside the block; whatever is made lazily must be made before it ends."""
    before = _spoken.set(lang)
    try:
        yield
    finally:
        _spoken.reset(before)


def catalogue_file(lang: Lang) -> Path:
    """Return where the catalogue of a language is (English, the language of the source, has none)."""
    return _LOCALES / lang / "LC_MESSAGES" / "sahel.po"


@cache
def _catalogue(lang: Lang) -> gettext.NullTranslations:
    file = catalogue_file(lang)
    if not file.exists():
        return gettext.NullTranslations()
    # Only who speaks another language pays for reading it.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with file.open("rb") as handle:
        write_mo(compiled, read_po(handle, locale=lang))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def _(message: str) -> str:
    """Return the message in the language that is spoken, or as it stands where no catalogue has it."""
    return _catalogue(language()).gettext(message)


def ngettext(one: str, many: str, n: int) -> str:
    """Return the singular or plural form for ``n`` in the language that is spoken."""
    return _catalogue(language()).ngettext(one, many, n)
