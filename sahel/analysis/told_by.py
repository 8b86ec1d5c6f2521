"""Whose words a text is: a text of ours after a report is never shown as that publisher's words."""

from __future__ import annotations

from sahel.i18n import _
from sahel.model import After

SAMPLE = "(sample)"
"""How the publisher's name of our own texts ends."""


def told_by(publisher: str | None, after: After | None) -> str:
    """Return who printed a text, in words: "our summary after Reuters", "Le Monde", "unknown publisher"."""
    if after and (after.publisher or after.url):
        name = after.publisher or after.url
        if publisher is None or publisher.endswith(SAMPLE):
            return _("our summary after {name}").format(name=name)
        return _("{publisher}, after {name}").format(publisher=publisher, name=name)
    return publisher or _("unknown publisher")
