"""What the two processes say: "take this apart", and one answer for each thing found; every answer is checked here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sahel.errors import UnreadableSourceError
from sahel.sources.apart.frames import Frame
from sahel.sources.facts_beside import plain
from sahel.sources.found import Found, Member, Piece
from sahel.sources.limits import Limits
from sahel.sources.received import Received

READY: Frame = ({"is": "ready"}, b"")
DONE: Frame = ({"is": "done"}, b"")
TIRED: Frame = ({"is": "tired"}, b"")
"""Done, and to be replaced, as much memory is taken."""


def request(received: Received, suffix: str) -> Frame:
    """Return the frame that asks for a source to be taken apart."""
    return {"origin": received.origin, "suffix": suffix, "limits": asdict(received.limits)}, received.raw


def asked(frame: Frame) -> tuple[Received, str]:
    """Return the source that a request brings, and its suffix."""
    told, raw = frame
    return Received(told["origin"], raw, limits=Limits(**told["limits"])), told["suffix"]


def answer(found: Found, received: Received) -> Frame:
    """Return the frame that tells one thing found; bytes that the other side has already are not sent again."""
    if isinstance(found, UnreadableSourceError):
        return {"is": "failure", "origin": found.origin, "why": found.why}, b""
    if isinstance(found, Member):
        return {"is": "member", "origin": found.origin, "suffix": found.suffix}, found.raw
    same = found.raw is received.raw
    told = {"is": "piece", "origin": found.origin, "text": found.text, "facts": found.facts, "same": same}
    return told, b"" if same else found.raw


def _text(told: Mapping[str, Any], key: str) -> str:
    value = told.get(key)
    if not isinstance(value, str):
        raise ValueError(f"an answer has no {key}")
    return value


def found_in(frame: Frame, received: Received) -> Found:
    """Return what an answer tells; raise ValueError where it is none."""
    told, raw = frame
    kind, origin = told.get("is"), _text(told, "origin")
    if kind == "failure":
        return UnreadableSourceError(origin, _text(told, "why"))
    if kind == "member":
        return Member(origin, _text(told, "suffix"), raw)
    if kind != "piece" or not isinstance(told.get("facts"), dict):
        raise ValueError("an answer is of no known kind")
    return Piece(origin, _text(told, "text"), received.raw if told.get("same") else raw, plain(told["facts"]))
