"""Which signs a rule can begin with: a text is tried only where some rule may match, and only by such rules."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STEP = re.compile(
    r"""(?P<look>\(\?<?[=!]) | (?P<open>\(\?(?::|P<\w+>)) | \[(?P<set>(?:\\.|[^\]])+)\]
    | (?P<close>\)) | (?P<bar>\|) | (?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Beginning:
    """The signs that an expression can begin with, and whether it can match nothing at all."""

    signs: frozenset[str]
    empty: bool

    def then(self, following: Beginning) -> Beginning:
        """Return the beginning of this expression followed by another one."""
        return Beginning(self.signs | following.signs, following.empty) if self.empty else self

    def either(self, other: Beginning) -> Beginning:
        """Return the beginning of one or the other."""
        return Beginning(self.signs | other.signs, self.empty or other.empty)


_NOTHING = Beginning(frozenset(), True)


def beginning(expression: str) -> Beginning:
    """Return how an expression made by ``grammar`` can begin."""
    return _alternatives(expression, 0)[0]


def _alternatives(text: str, position: int) -> tuple[Beginning, int]:
    """Return the beginning of what stands from a position to the closing bracket or the end, and where that is."""
    found: Beginning | None = None
    current = _NOTHING
    while position < len(text):
        match = _STEP.match(text, position)
        if match is None or match["close"]:
            break
        if match["bar"]:
            found, current = current if found is None else found.either(current), _NOTHING
            position = match.end()
            continue
        atom, position = _atom(text, match)
        current = current.then(atom)
    return (current if found is None else found.either(current)), position


def _atom(text: str, match: re.Match[str]) -> tuple[Beginning, int]:
    """Return the beginning of one atom with its repeat mark, and the position after it."""
    if match["look"] or match["open"]:
        inner, position = _alternatives(text, match.end())
        position += 1
        atom = _NOTHING if match["look"] else inner
    else:
        letters = re.sub(r"\\(.)", r"\1", match["set"] or match["sign"])
        atom, position = Beginning(frozenset(letters), False), match.end()
    mark = text[position : position + 1]
    if mark in ("?", "*"):
        return Beginning(atom.signs, True), position + 1
    return atom, position + (mark == "+")
