"""Clauses: a sentence as a row of tokens with its prepositions, verbs and clause bounds worked out once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sahel.extract.claims.grammar import Grammar, grammar
from sahel.extract.document import Document
from sahel.extract.tokens import Token
from sahel.model import Lang, Span, Timex

_STOPS = frozenset(";:—–")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence ready for matching; all numbers below are token positions within it.

    ``slot_of`` maps the last token of a preposition to its slot; ``bounds`` are the positions that open a clause (0
    first); ``verbal`` says of each token whether it is taken for a verb.
    """

    index: int
    span: Span
    lang: Lang
    tokens: tuple[Token, ...]
    lower: tuple[str, ...]
    slot_of: dict[int, str]
    bounds: tuple[int, ...]
    verbal: tuple[bool, ...]
    timed: frozenset[int] = frozenset()

    def clause(self, position: int) -> tuple[int, int]:
        """Return the first and one past the last position of the clause that holds a token."""
        start = max((b for b in self.bounds if b <= position), default=0)
        end = min((b for b in self.bounds if b > position), default=len(self.tokens))
        return start, end


def _slots(lower: tuple[str, ...], words: Grammar) -> dict[int, str]:
    found: dict[int, str] = {}
    position = 0
    while position < len(lower):
        step = 1
        for rest, slot in words.slots.get(lower[position], ()):
            if lower[position + 1 : position + 1 + len(rest)] == rest:
                found[position + len(rest)] = slot
                step = 1 + len(rest)
                break
        position += step
    return found


def _resumes(position: int, lower: tuple[str, ...], verbal: tuple[bool, ...]) -> bool:
    """Whether a comma closes a relative clause: the main verb follows it at once, or after one word."""
    return lower[position] == "," and any(verbal[position + 1 : position + 3])


def _restarts(lower: tuple[str, ...], words: Grammar) -> frozenset[int]:
    """The positions at which "and" opens a clause with a pronoun for subject ("…, and on Thursday it called …")."""
    joins = (i for i, word in enumerate(lower) if i and word in words.joining)
    return frozenset(i for i in joins if any(word in words.subjects for word in lower[i + 1 : i + 5]))


def _bounds(
    tokens: tuple[Token, ...], lower: tuple[str, ...], verbal: tuple[bool, ...], words: Grammar
) -> tuple[int, ...]:
    found = [0]
    inserted = False
    timed_out = _restarts(lower, words)
    for position in range(1, len(tokens)):
        opens = lower[position] in words.boundary or lower[position] in words.relative
        comparing = lower[position] == "as" and "well" in lower[position : position + 2]
        if (opens and not comparing) or position in timed_out or tokens[position].text in _STOPS:
            found.append(position)
            inserted = lower[position] in words.relative and lower[position - 1] == ","
        elif inserted and _resumes(position, lower, verbal):
            found.append(position)
            inserted = False
    return tuple(found)


def _is_verb(
    position: int, tokens: tuple[Token, ...], slots: dict[int, str], words: Grammar, lang: Lang, named: frozenset[int]
) -> bool:
    """Whether a token is taken for a verb; one written like a noun (visit, support) needs a word to show it."""
    word = tokens[position].lower
    if word in words.auxiliaries:
        return True
    forms = words.verbs.get(word)
    if forms is None:
        return False
    if position == 0:
        return word not in words.homographs
    before = tokens[position - 1].lower
    infinitive = before == "to" or (lang == "fr" and "inf" in forms)
    if infinitive or before in words.auxiliaries or before in words.pronouns:
        return True
    if before in words.determiners or position - 1 in slots:
        return False
    return word not in words.homographs or _after_name(position, tokens, named)


def _after_name(position: int, tokens: tuple[Token, ...], named: frozenset[int]) -> bool:
    """Whether a name stands right before a word, or before the adverb that it follows ("France formally ends")."""
    before = position - 1
    if before and tokens[before].lower.endswith(("ly", "ment")):
        before -= 1
    return tokens[before].end in named


def _positions(tokens: tuple[Token, ...], spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The positions of the tokens that lie within any of some stretches of the text."""
    return frozenset(i for i, t in enumerate(tokens) if any(start <= t.start < end for start, end in spans))


def open_sentence(
    document: Document, index: int, names: Sequence[tuple[int, int]] = (), dates: Sequence[Timex] = ()
) -> Sentence:
    """Work out the prepositions, verbs and clauses of one sentence; ``names`` are the offsets of its names."""
    words = grammar(document.lang)
    tokens = document.tokens_of(index)
    lower = tuple(token.lower for token in tokens)
    slots = _slots(lower, words)
    inside, ends = _positions(tokens, names), frozenset(end for _, end in names)
    verbal = tuple(
        i not in inside and _is_verb(i, tokens, slots, words, document.lang, ends) for i in range(len(lower))
    )
    return Sentence(
        index=index,
        span=document.sentences[index],
        lang=document.lang,
        tokens=tokens,
        lower=lower,
        slot_of=slots,
        bounds=_bounds(tokens, lower, verbal, words),
        verbal=verbal,
        timed=_positions(tokens, [(d.start, d.end) for d in dates]),
    )
