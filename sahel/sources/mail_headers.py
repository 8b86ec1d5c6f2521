"""The headers of an e-mail: what they state about the text, each read on its own, as any of them may be broken."""

from __future__ import annotations

import re
from email.message import EmailMessage
from typing import Any

from sahel.sources.stumbles import STUMBLES

_IN_BRACKETS = re.compile(r"<([^<>\s]+)>")


def _header(message: EmailMessage, name: str) -> Any:  # noqa: ANN401 (each header has a class of its own)
    try:
        return message[name]
    except STUMBLES:
        return None


def _text(message: EmailMessage, name: str) -> str:
    return str(_header(message, name) or "").strip()


def _day(message: EmailMessage) -> str | None:
    """Return the day on the sender's calendar, or what stands there instead of a date."""
    moment = getattr(_header(message, "date"), "datetime", None)
    return moment.date().isoformat() if moment else _text(message, "date") or None


def _sender(message: EmailMessage) -> str | None:
    """Return who sent it: the name, else the name of the mailing list, else the domain."""
    senders = getattr(_header(message, "from"), "addresses", ())
    names = [sender.display_name for sender in senders] + [_text(message, "list-id").partition("<")[0].strip(' "')]
    domains = [sender.domain for sender in senders]
    return next((name for name in (*names, *domains) if name), None)


def _address(message: EmailMessage) -> str | None:
    """Return where the message can be read on the web (RFC 5064), if it says so."""
    match = _IN_BRACKETS.search(_text(message, "archived-at"))
    return match[1] if match else None


def facts_of(message: EmailMessage) -> dict[str, Any]:
    """Return title, published, publisher, url and lang as far as the headers state them."""
    told = {
        "title": _text(message, "subject"),
        "published": _day(message),
        "publisher": _sender(message),
        "url": _address(message),
        "lang": _text(message, "content-language").partition(",")[0],
    }
    return {key: value for key, value in told.items() if value}
