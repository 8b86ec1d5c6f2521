"""Every string that a user sees passes through :func:`_`, so that a French interface is a catalogue, not a rewrite."""

from __future__ import annotations

import gettext
from pathlib import Path

_LOCALES = Path(__file__).parent / "locale"
_catalogue = gettext.translation("sahel", _LOCALES, fallback=True)


def _(message: str) -> str:
    """Return the message in the reader's language, or as it stands where no catalogue has it."""
    return _catalogue.gettext(message)


def ngettext(one: str, many: str, n: int) -> str:
    """Return the singular or plural form for ``n`` in the reader's language."""
    return _catalogue.ngettext(one, many, n)
