"""Organisations: tokens inside the name of a body, medium, firm or law, told by the words that make such names."""

from __future__ import annotations

from sahel.extract.names.runs import Run
from sahel.extract.names.view import View
from sahel.extract.names.words import name_words


def makes_last(view: View, run: Run, after: int) -> bool:
    """Whether a word at or after token ``after`` of a run of capitals makes it an organisation ("Washington Post")."""
    last = name_words().org_last
    return any(view.words[i] in last and view.tokens[i].capital for i in range(after, run[1]))


def makes_first(view: View, start: int) -> bool:
    """Whether a capitalised word before a token makes an organisation of it ("Bank of Niger", "Jeune Afrique")."""
    known = name_words()
    index, kinds = start - 1, set()
    for kind, joiners in known.org_joiners.items():
        i = start - 1
        while i >= 0 and start - i <= 3 and view.words[i] in joiners and view.adjoins(i):
            i -= 1
        if 0 <= i < start - 1 and _heads(view, i, known.org_first[kind]):
            kinds.add(kind)
    bare = index >= 0 and view.adjoins(index) and _heads(view, index, known.org_first["bare"])
    return bool(kinds) or bare


def _heads(view: View, index: int, heads: frozenset[str]) -> bool:
    """Whether a capitalised head word stands at ``index``; one capital adjective may follow it ("Bank Central of")."""
    token = view.tokens[index]
    return token.capital and view.words[index] in heads and not (view.opens(index) and view.words[index] in view.small)
