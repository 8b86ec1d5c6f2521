"""Names as they stand in a sentence: in French they bend to the words before them, so a pattern says which.

A French pattern asks for it after a colon: ``{party:de}`` is "du Niger", ``{party:à}`` "aux États-Unis",
``{party:en}`` "en Russie" (where, or where to), ``{party:que}`` "qu’Oman". An English pattern asks for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from sahel.i18n import _

VOWELS = frozenset("aâàäeéèêëiîïoôöuûùüœAÂÀÄEÉÈÊËIÎÏOÔÖUÛÙÜŒ")
"""Before one of these a French word drops its vowel: "l’Algérie"."""

# What a word before a name becomes: before "le ", before "les ", before a vowel, before anything else.
_BENDS = {
    "de": ("du ", "des ", "d’", "de "),
    "à": ("au ", "aux ", "à ", "à "),
    "en": ("au ", "aux ", "à ", "à "),
    "que": ("que le ", "que les ", "qu’", "que "),
}


class Name(str):
    """A name with its article, as it stands inside a sentence; ``is_country``: one is *in* it rather than at it."""

    is_country: bool = False

    @classmethod
    def of_country(cls, text: str) -> Self:
        """Return the name of a country."""
        made = cls(text)
        made.is_country = True
        return made

    @property
    def plural(self) -> bool:
        """Whether a French verb after it is plural."""
        return self.startswith("les ")

    def __format__(self, spec: str) -> str:
        if spec not in _BENDS:
            return super().__format__(spec)
        if spec == "en" and self.is_country and self.startswith(("la ", "l’")):
            return "en " + self.removeprefix("la ").removeprefix("l’")
        masculine, plural, vowel, other = _BENDS[spec]
        if self.startswith("le "):
            return masculine + self[3:]
        if self.startswith("les "):
            return plural + self[4:]
        return (vowel if self[:1] in VOWELS else other) + str(self)


class Names(Name):
    """Several names in a row, of which each bends by itself: "du Niger et du Mali"."""

    parts: tuple[Name, ...] = ()

    @property
    def plural(self) -> bool:
        """Whether a French verb after them is plural."""
        return len(self.parts) > 1 or any(part.plural for part in self.parts)

    def __format__(self, spec: str) -> str:
        return _joined([format(part, spec) for part in self.parts]) if self.parts else super().__format__(spec)


def _joined(told: Sequence[str]) -> str:
    if len(told) < 2:
        return "".join(told)
    return _("{names} and {last}").format(names=", ".join(told[:-1]), last=told[-1])


def listed(names: Sequence[Name]) -> Names:
    """Return names as they stand in a sentence: "Mali, Niger and Guinea"."""
    made = Names(_joined(names))
    made.parts = tuple(names)
    return made
