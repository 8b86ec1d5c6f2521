"""The pattern language of the date lexicons: patterns over word classes become regular expressions over signs.

Every token of a text is one sign (a character) that stands for the set of classes which its word belongs to; so a rule
of five words is a regular expression of five characters, and a megabyte of text is a string of 200,000 signs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

from sahel.errors import TableError

_PIECE = re.compile(
    r"""(?P<open>\(\?(?:P<\w+>|[=!])) | (?P<look>[<>]!?)(?P<quoted_look>'[^']*'|"[^"]*"|[a-z_]+\d*)
    | '(?P<word>[^']*)' | "(?P<word2>[^"]*)" | (?P<name>[a-z_]+)\d* | (?P<plain>[()?|]) | (?P<space>\s+)""",
    re.VERBOSE,
)
GLUE = "\x01"
"""The sign of a token that only continues the one before it: ``2024-03-26`` is five tokens and one numeric date."""

_GLUED = frozenset({"numdate", "clocktime"})
_LOOKS = {"<": "(?<=", "<!": "(?<!", ">": "(?=", ">!": "(?!"}

Signs = Callable[[str], str]
"""From a class, or a word written as ``=word``, to the characters of the signs in it."""


def words_of(pattern: str) -> set[str]:
    """Return the literal words that a pattern asks for."""
    found: set[str] = set()
    for match in _PIECE.finditer(pattern):
        word = match["word"] or match["word2"]
        look = match["quoted_look"]
        found.update(w for w in (word, look[1:-1] if look and look[0] in "'\"" else None) if w)
    return found


class Compiler:
    """Turns patterns into expressions, given the signs of each class and the named fragments."""

    def __init__(self, signs: Signs, fragments: Mapping[str, str], table: str) -> None:
        self._signs = signs
        self._fragments = fragments
        self._table = table

    def expression(self, pattern: str, capture: bool = True) -> str:
        """Return the regular expression over signs; with ``capture``, classes and fragments are named groups.

        A class that a pattern names twice gets a number after its name in the second group.
        """
        parts: list[str] = []
        seen: Counter[str] = Counter()
        position = 0
        while position < len(pattern):
            match = _PIECE.match(pattern, position)
            if match is None:
                raise TableError(self._table, f"cannot read the pattern at “{pattern[position:]}”")
            parts.append(self._piece(match, seen if capture else None))
            position = match.end()
        return "".join(parts)

    def _piece(self, match: re.Match[str], seen: Counter[str] | None) -> str:
        if match["open"]:
            return "(?:" if seen is None and "P" in match["open"] else str(match["open"])
        if match["plain"]:
            return "(?:" if match["plain"] == "(" else str(match["plain"])
        if match["look"]:
            return _LOOKS[match["look"]] + self._atom(match["quoted_look"]) + ")"
        if match["name"]:
            return self._group(match["name"], seen)
        word = match["word"] or match["word2"]
        return self._set("=" + word) if word else ""

    def _group(self, name: str, seen: Counter[str] | None) -> str:
        inner = self._named(name)
        if seen is None:
            return f"(?:{inner})"
        seen[name] += 1
        return f"(?P<{name}{seen[name] if seen[name] > 1 else ''}>{inner})"

    def _atom(self, written: str) -> str:
        return self._set("=" + written[1:-1]) if written[0] in "'\"" else self._set(written)

    def _named(self, name: str) -> str:
        fragment = self._fragments.get(name)
        if name in _GLUED:
            return self._set(name) + GLUE + "*"
        return self._set(name) if fragment is None else self.expression(fragment, capture=False)

    def _set(self, name: str) -> str:
        signs = self._signs(name)
        if not signs:
            raise TableError(self._table, f"no word belongs to “{name}”")
        return "[" + "".join(map(re.escape, signs)) + "]"
