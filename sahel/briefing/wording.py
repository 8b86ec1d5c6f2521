"""Small turns of phrase that all steps share: what fits in a breath, lists of names, a text that opens a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.facts.briefing_rules import limits


def n_words(text: str) -> int:
    """Return how many words a sentence has: what stands between blanks (a French colon counts, for a pause)."""
    return len(text.split())


def fits(text: str) -> bool:
    """Whether a sentence can be read aloud in one breath."""
    return n_words(text) <= limits().most_words


def fitted(options: Sequence[str]) -> str:
    """Return the first of several sentences, the fullest first, that is short enough; the last is short by itself."""
    return next((one for one in options if fits(one)), options[-1])


def opened(text: str) -> str:
    """Return a text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]
