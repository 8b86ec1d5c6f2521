"""A pair as one word of a link: ``NER-RUS``, ``NER-AES-FU``."""

from __future__ import annotations

import re

from sahel.analysis.ties import Pair
from sahel.facts.alliances import alliances
from sahel.facts.countries import countries
from sahel.facts.scope import tie_pair

_ENTITY = re.compile(r"[A-Z][A-Z0-9_]{1,29}")


def _is_listed(entity: str) -> bool:
    return entity in countries() or entity in alliances()


def _may_be_party(entity: str) -> bool:
    # A body that no table knows, but an article named.
    return _is_listed(entity) or bool(_ENTITY.fullmatch(entity))


def pair_code(pair: Pair) -> str:
    """Return the word of a pair."""
    return "-".join(pair)


def pair_from_code(code: str) -> Pair | None:
    """Return the pair that a word names, in the order of ties; None where it names none.

    Ids may hold hyphens themselves, so every cut is tried; one between two parties of our tables comes first.
    """
    at = [place for place, sign in enumerate(code[:64]) if sign == "-"]
    cuts = [(code[:place].upper(), code[place + 1 :].upper()) for place in at]
    good = [cut for cut in cuts if cut[0] != cut[1] and all(map(_may_be_party, cut)) and any(map(_is_listed, cut))]
    best = next((cut for cut in good if all(map(_is_listed, cut))), next(iter(good), None))
    return tie_pair(*best) if best else None
