"""E-mail: its subject opens the text, its plain part is the body, or else the story of its HTML part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from sahel.i18n import _
from sahel.sources import html
from sahel.sources.build import with_headline
from sahel.sources.charset import decode
from sahel.sources.facts_beside import plain
from sahel.sources.found import Found, Piece
from sahel.sources.mail_headers import facts_of
from sahel.sources.received import Received
from sahel.sources.stated import line
from sahel.sources.stumbles import STUMBLES

_READ = ("plain", "html")
"""The parts that are read: the first of them that holds anything."""


def _message(received: Received) -> EmailMessage:
    # Imported here, as few sources are mail.
    from email import message_from_bytes
    from email.policy import default

    message = message_from_bytes(received.raw, policy=default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise received.failure(_("it is no e-mail message: it has no header"))
    return message


def _part(message: EmailMessage, kind: str) -> tuple[bytes, str | None] | None:
    part = message.get_body(preferencelist=(kind,))
    payload = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(payload, bytes) or not payload.strip():
        return None
    return payload, part.get_content_charset()


def _opened(received: Received) -> tuple[Mapping[str, Any], str, bytes, str | None]:
    """Return what the headers state, and the kind, bytes and declared charset of the body."""
    message = _message(received)
    for kind in _READ:
        part = _part(message, kind)
        if part is not None:
            return plain(facts_of(message)), kind, *part
    raise received.failure(_("the message has no text"))


def read(received: Received) -> Iterator[Found]:
    """Yield the one text of a message; raise UnreadableSourceError where it has none."""
    if not received.raw.strip():
        raise received.failure(_("it is empty"))
    try:
        facts, kind, payload, charset = _opened(received)
    except STUMBLES as error:
        raise received.failure(_("the message cannot be taken apart")) from error
    body = replace(received, raw=payload)
    if kind == "plain":
        text = with_headline(line(facts, "title"), decode(body, charset).strip("\n"))
        yield Piece(received.origin, text, received.raw, facts)
        return
    for found in html.read(body, charset):
        if isinstance(found, Piece):
            yield _with_headers(found, facts, received.raw)
        else:
            yield found


def _with_headers(page: Piece, facts: Mapping[str, Any], raw: bytes) -> Piece:
    """Return the story of an HTML part under the message's own headline; the page tells what the headers leave open."""
    own, told = line(page.facts, "title"), line(facts, "title")
    body = page.text.removeprefix(f"{own}\n\n") if own else page.text
    return Piece(page.origin, with_headline(told or own, body), raw, {**page.facts, **facts})
