"""Remembering the last answer: the readers of places and of actors ask the same of a document, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Q = TypeVar("Q")
A = TypeVar("A")


def remember_last(function: Callable[[Q], A]) -> Callable[[Q], A]:
    """Make a pure function of one object return its last answer when the very same object is asked about again."""
    last: list[tuple[Q, A]] = []

    @wraps(function)
    def remembering(question: Q) -> A:
        for asked, answer in last:
            if asked is question:
                return answer
        answer = function(question)
        last[:] = [(question, answer)]
        return answer

    return remembering
