"""Clauses: a sentence as a row of tokens with its prepositions, verbs and clause bounds worked out once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from sahel.extract.claims.grammar import Grammar, grammar
from sahel.extract.document import Document
from sahel.extract.tokens import Token
from sahel.model import Lang, Span, Timex

_ONLY_INFINITIVE = frozenset({"inf"})
_start = attrgetter("start")
_STOPS = frozenset(";:—–")
_CLOSING = frozenset('”»"')


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence ready for matching; all numbers below are token positions within it.

    ``slot_of`` maps the last token of a preposition to its slot; ``bounds`` are the positions that open a clause (0
    first); ``verbal`` says of each token whether it is taken for a verb. ``we`` are the positions of words by which
    whoever is quoted means himself, ``closing`` those of marks that end a quotation.
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
    we: tuple[int, ...] = ()
    closing: tuple[int, ...] = ()

    def clause(self, position: int) -> tuple[int, int]:
        """Return the first and one past the last position of the clause that holds a token."""
        after = bisect_right(self.bounds, position)
        start = self.bounds[after - 1] if after else 0
        return start, self.bounds[after] if after < len(self.bounds) else len(self.tokens)


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


def _resumes(position: int, lower: tuple[str, ...], verbal: tuple[bool, ...], words: Grammar) -> bool:
    """Whether a comma closes a relative clause: the main verb follows it at once, or after one word."""
    after = range(position + 1, min(position + 3, len(lower)))
    return lower[position] == "," and any(verbal[i] and words.verbs.get(lower[i]) != _ONLY_INFINITIVE for i in after)


def _restarts(lower: tuple[str, ...], words: Grammar) -> frozenset[int]:
    """The positions at which "and" opens a clause with a pronoun for subject ("…, and on Thursday it called …")."""
    joins = (i for i, word in enumerate(lower) if i and word in words.joining)
    return frozenset(i for i in joins if _subject_follows(lower[i + 1 : i + 5], words))


def _subject_follows(after: tuple[str, ...], words: Grammar) -> bool:
    """Whether a pronoun for subject comes before a word that opens a further clause ("and … sanctions that it")."""
    at = next((i for i, word in enumerate(after) if word in words.subjects), -1)
    return at >= 0 and not any(w in words.boundary or w in words.linking or w in words.verbs for w in after[:at])


def _compares(position: int, lower: tuple[str, ...], words: Grammar) -> bool:
    """Whether a word only adds a name ("as well as Mali", "ainsi que le Mali", "known as ECOWAS")."""
    before = lower[position - 1]
    if lower[position] == "as":
        return "well" in lower[max(0, position - 1) : position + 2] or before in words.naming
    return before == "ainsi" and lower[position] == "que"


def _bounds(
    tokens: tuple[Token, ...],
    lower: tuple[str, ...],
    verbal: tuple[bool, ...],
    words: Grammar,
    timed: frozenset[int],
) -> tuple[int, ...]:
    found = [0]
    inserted = False
    timed_out = _restarts(lower, words)
    for position in range(1, len(tokens)):
        opens = position not in timed and (lower[position] in words.boundary or lower[position] in words.relative)
        if (
            (opens and not _compares(position, lower, words))
            or position in timed_out
            or tokens[position].text in _STOPS
        ):
            found.append(position)
            inserted = lower[position] in words.relative and lower[position - 1] == ","
        elif inserted and _resumes(position, lower, verbal, words):
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
    if position - 1 in slots:
        return before in words.gerundive and "ger" in forms and word not in words.homographs
    if before in words.determiners:
        return False
    if lang == "en" and before in words.officials and before.endswith("s") and "inf" in forms:
        return True  # a plural office has no noun after it ("leaders end sanctions")
    return (
        word not in words.homographs or _after_name(position, tokens, words, named) or _takes(position, tokens, words)
    )


def _takes(position: int, tokens: tuple[Token, ...], words: Grammar) -> bool:
    """Whether what follows a word is what only a verb has after it: a particle, or an object with its determiner."""
    after = [token.lower for token in tokens[position + 1 : position + 3]]
    if not tokens[position - 1].word and tokens[position - 1].text != ",":
        return False
    article = after[:1] and after[0] in words.determiners and tokens[position + 1].word
    return bool(after[:1]) and (after[0] in words.particles or bool(article and not after[-1][0].isdigit()))


def _after_name(position: int, tokens: tuple[Token, ...], words: Grammar, named: frozenset[int]) -> bool:
    """Whether a name stands right before a word, or before the adverb that it follows ("France formally ends")."""
    before = position - 1
    closes = (
        tokens[before].text == "," and position + 1 < len(tokens) and tokens[position + 1].lower in words.determiners
    )
    if before and closes:  # the comma closes a title ("the minister, Issa Zeine, blames the …")
        before -= 1
    if before and tokens[before].lower.endswith(("ly", "ment")):
        before -= 1
    return tokens[before].end in named


@dataclass(frozen=True, slots=True)
class Phrase:
    """What decides which word is the verb of a sentence that seems to have none: names are ``inside``."""

    lower: tuple[str, ...]
    inside: frozenset[int]
    slots: dict[int, str]
    words: Grammar


def _with_a_verb(verbal: list[bool], phrase: Phrase) -> tuple[bool, ...]:
    """Return which tokens are verbs; where no finite one was found, the first noun that could be one is taken for it.

    ("The UEMOA court orders sanctions against Mali to be suspended.")
    """
    lower, words = phrase.lower, phrase.words
    if not any(verb and lower[max(0, i - 1)] not in words.infinitive for i, verb in enumerate(verbal)):
        could_be = (i for i in range(1, len(lower) - 1) if i not in phrase.inside and _could_be_verb(i, phrase, words))
        for position in list(could_be)[:1]:
            verbal[position] = True
    return tuple(verbal)


def _could_be_verb(position: int, phrase: Phrase, words: Grammar) -> bool:
    """Whether a word that is written like a noun stands where the verb of a sentence would."""
    lower, before = phrase.lower, phrase.lower[position - 1]
    forms = words.verbs.get(lower[position], frozenset())
    named = any(i in phrase.inside for i in range(position))
    after_noun = before not in words.determiners and position - 1 not in phrase.slots
    return bool(forms & {"pres", "past"}) and named and after_noun and lower[position] not in words.slots


def _positions(tokens: tuple[Token, ...], spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The positions of the tokens that lie within any of some stretches of the text."""
    found: set[int] = set()
    for start, end in spans:
        first = bisect_left(tokens, start, key=_start)
        found.update(range(first, bisect_left(tokens, end, lo=first, key=_start)))
    return frozenset(found)


def open_sentence(
    document: Document, index: int, names: Sequence[tuple[int, int]] = (), dates: Sequence[Timex] = ()
) -> Sentence:
    """Work out the prepositions, verbs and clauses of one sentence; ``names`` are the offsets of its names."""
    words = grammar(document.lang)
    tokens = document.tokens_of(index)
    lower = tuple(token.lower for token in tokens)
    slots = _slots(lower, words)
    inside, ends = _positions(tokens, names), frozenset(end for _, end in names)
    verbal = _with_a_verb(
        [i not in inside and _is_verb(i, tokens, slots, words, document.lang, ends) for i in range(len(lower))],
        Phrase(lower, inside, slots, words),
    )
    timed = _positions(tokens, [(d.start, d.end) for d in dates])
    return Sentence(
        index=index,
        span=document.sentences[index],
        lang=document.lang,
        tokens=tokens,
        lower=lower,
        slot_of=slots,
        bounds=_bounds(tokens, lower, verbal, words, timed),
        verbal=verbal,
        timed=timed,
        we=tuple(i for i, word in enumerate(lower) if word in words.speakers),
        closing=tuple(i for i, word in enumerate(lower) if word in _CLOSING),
    )
