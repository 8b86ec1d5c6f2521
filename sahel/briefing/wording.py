"""Small turns of phrase that all steps share: what fits in a breath, lists of names, a text that opens a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.facts.briefing_rules import limits


def n_words(text: str) -> int:
    """Return how many words a sentence has: what stands between blanks (a French colon counts, for a pause)."""
    return len(text.split())


def fitted(options: Sequence[str], most: int | None = None) -> str:
    """Return the first of several sentences, the fullest first, that is short enough; the last is short by itself.

    ``most``: words; by default as many as can be read aloud in one breath.
    """
    limit = limits().most_words if most is None else most
    return next((one for one in options if n_words(one) <= limit), options[-1])


def opened(text: str) -> str:
    """Return a text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]
