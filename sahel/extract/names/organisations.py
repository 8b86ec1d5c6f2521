"""Organisations: tokens inside the name of a body, medium, firm or law, told by the words that make such names."""

from __future__ import annotations

from sahel.extract.names.view import View
from sahel.extract.names.words import name_words

_REACH = 7
"""How many words after a place may still belong to the name of an organisation."""


def makes_last(view: View, stop: int) -> bool:
    """Whether a capitalised word that follows makes an organisation of a name that ends before token ``stop``.

    "Washington Post"; also past small words, as in "African Growth and Opportunity Act".
    """
    known = name_words()
    if stop >= len(view.words) or not view.capitals[stop] or not view.adjoins(stop - 1):
        return False
    for i in range(stop, min(stop + _REACH, len(view.words))):
        if view.capitals[i] and view.words[i] in known.org_last:
            return True
        if view.opens(i) or not (view.capitals[i] or view.words[i] in known.org_inside) or not view.adjoins(i - 1):
            return False
    return False


def makes_first(view: View, start: int, *, bare: bool = True) -> bool:
    """Whether a capitalised word before a token makes an organisation of it ("Bank of Niger", "Jeune Afrique")."""
    known = name_words()
    index, kinds = start - 1, set()
    for kind, joiners in known.org_joiners.items():
        i = start - 1
        while i >= 0 and start - i <= 3 and view.words[i] in joiners and view.adjoins(i):
            i -= 1
        if 0 <= i < start - 1 and _heads(view, i, known.org_first[kind]):
            kinds.add(kind)
    heads = known.org_first["bare"] if bare else known.org_first["small"]
    return bool(kinds) or (index >= 0 and view.adjoins(index) and _heads(view, index, heads))


def _heads(view: View, index: int, heads: frozenset[str]) -> bool:
    """Whether a capitalised head word stands at ``index``; one capital adjective may follow it ("Bank Central of")."""
    token = view.tokens[index]
    return token.capital and view.words[index] in heads and not (view.opens(index) and view.words[index] in view.small)
