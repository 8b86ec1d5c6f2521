"""Tokens: words, numbers and marks with their offsets; French elisions and English possessives stand apart."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?:[A-Z]\.){2,}(?:[A-Z](?!\w))? | [A-Z]\.[A-Z](?!\w)      # U.S. and U.S
    | \d+(?:[.,\u00a0\u202f]\d{3})*(?:[.,]\d+)?               # 1,000 and 12.5
    | aujourd['’]hui | [^\W\d_]+n['’]t\b                      # one word each
    | (?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldjmnstc])['’](?=[\w«“"])  # l', d', qu'
    | ['’]s\b
    | co-[^\W\d_]+ | [^\W\d_]+ | [\w]+
    | [^\w\s]
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Token(NamedTuple):
    """A word or mark: offsets into the text, the characters, and the same in lower case."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def capital(self) -> bool:
        """Whether the token begins with an upper-case letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether the token is made of letters (an elision or an abbreviation counts)."""
        return self.text[0].isalpha()


def tokenise(text: str) -> tuple[Token, ...]:
    """Cut a text into tokens, in order; white space belongs to none."""
    return tuple(Token(m.start(), m.end(), m[0], m[0].lower().replace("’", "'")) for m in _TOKEN.finditer(text))
