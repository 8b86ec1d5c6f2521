"""First person: "we" in a quotation is the party in whose mouth the sentence puts it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.parties import Naming

_MARKS = frozenset('"“”«»')
_NEAR = 6


def first_person(sentence: Sentence, named: Sequence[Naming]) -> Iterator[Naming]:
    """Yield what "we" stands for, where a verb of saying outside the quotation marks has a party near it."""
    speakers = grammar(sentence.lang).speakers
    at = next((i for i, word in enumerate(sentence.lower) if word in speakers), -1)
    marks = [i for i, token in enumerate(sentence.tokens) if token.text in _MARKS]
    if at < 0 or not marks or not any(sentence.verbal[at : at + 3]):
        return
    saying = lexicon(sentence.lang).modality["saying"]
    outside = [i for i, word in enumerate(sentence.lower) if word in saying and not marks[0] < i < marks[-1]]
    near = [n for n in named if outside and abs(n.first - outside[0]) <= _NEAR and not marks[0] < n.first < marks[-1]]
    if near:
        yield Naming(at, at, near[0].entities, described=True)
