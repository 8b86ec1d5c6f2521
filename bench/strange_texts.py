"""Strange texts for the fuzz run: random characters, mutilated articles, articles run together, salads of words."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self

from sahel.model import Lang

_RANGES = ((0, 0x7F), (0x80, 0x24F), (0x300, 0x36F), (0x590, 0x6FF), (0x2000, 0x206F), (0x4E00, 0x4E80))
_FAR_RANGES = ((0xD800, 0xDFFF), (0xFE00, 0xFFFF), (0x1D400, 0x1D7FF), (0x1F300, 0x1F6FF), (0, 0x10FFFF))
_BITS = (
    "\0",
    "\n\n",
    "\r\n",
    "\u2028",
    "\u00a0",
    "\u200f",
    "\ufeff",
    "\u0130",
    "ß",
    "ﬁ",
    "e\u0301",
    "'",
    "’",
    "“",
    "«",
)
_SCRAPS = (" – ", "...", "((((", "))", "[", "]", ",,", "-", "/", "31 February 2024", "12-13-2024", "99/99/9999", "0000")
_MORE_SCRAPS = ("since", "d'", "l'", "le 31", "Feb 29 2023", "in 20244", "9999-12-31", "U.S.", "10th–9th March", "1 BC")


@dataclass(frozen=True, slots=True)
class Material:
    """What strange texts are made from: articles, and the words in them."""

    articles: Sequence[str]
    words: Sequence[str]

    @classmethod
    def of(cls, articles: Sequence[str]) -> Self:
        """Cut articles into words."""
        return cls(articles, [word for text in articles for word in text.split(" ")])


class Maker:
    """Makes one strange text after another; the same seed makes the same ones."""

    def __init__(self, chance: random.Random, material: Material) -> None:
        self._chance = chance
        self._material = material
        self._kinds: dict[str, Callable[[], str]] = {
            "random characters": self._characters,
            "mutilated": self._mutilated,
            "run together": self._run_together,
            "salad": self._salad,
            "repeated": self._repeated,
        }

    def make(self) -> tuple[str, str, Lang, str | None]:
        """Return the kind of a text, the text, its language, and a publication date or none."""
        kind = self._chance.choice(list(self._kinds))
        lang: Lang = self._chance.choice(("en", "fr"))
        return kind, self._kinds[kind](), lang, self._date()

    def _date(self) -> str | None:
        day = f"{self._chance.randint(1, 9999):04}-{self._chance.randint(1, 12):02}-{self._chance.randint(1, 28):02}"
        near = f"{self._chance.randint(2015, 2027)}-{self._chance.randint(1, 12):02}-{self._chance.randint(1, 28):02}"
        return self._chance.choice((None, near, near, near, day))

    def _character(self) -> str:
        low, high = self._chance.choice(_RANGES if self._chance.random() < 0.7 else _FAR_RANGES)
        return chr(self._chance.randint(low, high))

    def _bit(self) -> str:
        pool = self._chance.choice((_BITS, _SCRAPS, _MORE_SCRAPS))
        return self._character() if self._chance.random() < 0.3 else self._chance.choice(pool)

    def _characters(self) -> str:
        return "".join(self._character() for _ in range(self._chance.randint(0, 1500)))

    def _article(self) -> str:
        return self._chance.choice(self._material.articles)

    def _mutilated(self) -> str:
        text = self._article()
        for _ in range(self._chance.randint(1, 40)):
            text = self._changed(text)
        return text[:50_000]

    def _changed(self, text: str) -> str:
        """Cut out, double, shuffle, replace or re-case one stretch of a text."""
        start = self._chance.randint(0, len(text))
        end = min(len(text), start + self._chance.choice((1, 1, 2, 5, 20, 100)))
        piece = text[start:end]
        words = piece.split(" ")
        self._chance.shuffle(words)
        other = self._article()
        at = self._chance.randint(0, len(other))
        new = ("", piece * 2, " ".join(words), self._bit(), piece + self._bit(), piece.upper(), piece.swapcase())
        more = (piece.replace(" ", ""), piece.replace(" ", "\n"), piece[::-1], other[at : at + 60], piece.lower())
        return text[:start] + self._chance.choice((*new, *more)) + text[end:]

    def _run_together(self) -> str:
        joint = self._chance.choice(("", " ", "\n\n", "\n", ", ", self._bit()))
        return joint.join(self._article() for _ in range(self._chance.randint(2, 12)))

    def _salad(self) -> str:
        def word() -> str:
            return self._bit() if self._chance.random() < 0.15 else self._chance.choice(self._material.words)

        return self._chance.choice((" ", " ", "", "\n", " the ")).join(
            word() for _ in range(self._chance.randint(1, 400))
        )

    def _repeated(self) -> str:
        words = [
            self._bit() if self._chance.random() < 0.3 else self._chance.choice(self._material.words) for _ in "123"
        ]
        return self._chance.choice((" ", "", ", ")).join(words) * self._chance.randint(1, 400)
