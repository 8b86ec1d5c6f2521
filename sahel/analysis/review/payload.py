"""What a judgement holds besides names and time, as plain values for JSON, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sahel.analysis.review.records import ClaimName, Coding, EventName, Judgement
from sahel.model import Span


def about(names: Iterable[EventName], coding: Coding | None = None) -> dict[str, Any]:
    """Return the payload of a judgement on claims or events."""
    told: dict[str, Any] = {"names": [[asdict(name) for name in event] for event in names]}
    return told | ({"coding": _coding_object(coding)} if coding else {})


def _coding_object(coding: Coding) -> dict[str, Any]:
    return {**asdict(coding), "also": [[span.start, span.end] for span in coding.also]}


def names_of(judgement: Judgement) -> tuple[EventName, ...]:
    """Return the events (each as the names of its claims) that a judgement is about; () for other kinds."""
    return tuple(tuple(map(_name, event)) for event in judgement.payload.get("names", ()))


def _name(given: Mapping[str, Any]) -> ClaimName:
    return ClaimName(**{**given, "others": tuple(given["others"])})


def coding_of(judgement: Judgement) -> Coding:
    """Return what a correction makes of its claim."""
    given = judgement.payload["coding"]
    return Coding(**{**given, "also": tuple(Span(*pair) for pair in given["also"])})


def articles_of(judgement: Judgement) -> frozenset[str]:
    """Return the ids of the articles that a judgement bears on."""
    if judgement.kind in {"withdraw", "erase", "row"}:
        return frozenset(judgement.subjects)
    return frozenset(name.article_id for event in names_of(judgement) for name in event)
