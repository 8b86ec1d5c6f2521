"""Spotting: where a text speaks of time, and which words fill which slot. Nothing is worked out here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahel.extract.dates.lexicon import GLUE, Lexicon, Rule, Slot
from sahel.extract.dates.numbers import Count, count
from sahel.extract.document import Document
from sahel.extract.tokens import Token

_COMPOSITE = re.compile(
    r"""(?<![\w/.:,])(?:
      (?P<numdate>\d{4}-\d{2}-\d{2}(?!\d) | \d{1,2}/\d{1,2}/(?:\d{4}|\d{2}) | \d{1,2}\.\d{1,2}\.\d{4}
        | \d{1,2}-\d{1,2}-\d{4} | \d{4}/\d{1,2}/\d{1,2})
        (?![\d/]|[.:-]\d)
    | (?P<clocktime>(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)(?![\d/]|[.:]\d))""",
    re.VERBOSE,
)

_SAME = {"month_name": "month", "season_name": "season", "modernyear": "year", "outer": "part"}
"""Classes that only differ in how sure a word is to be what it says."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Words that name a time: tokens ``first`` to ``last`` (inclusive), the rule that read them, the filled slots.

    ``order`` keeps two halves of a pair ("3 to 5 March") apart: "" for a single time, else "first" or "second".
    """

    first: int
    last: int
    start: int
    end: int
    reader: str
    slots: dict[str, Slot]
    sentence: int
    order: str = ""


def signs(document: Document, words: Lexicon) -> str:
    """Return one sign a token; numeric dates and clock times are one sign and the glue that follows it."""
    sign = words.sign
    row = [sign(token[2]) for token in document.tokens]
    for match in _COMPOSITE.finditer(document.text):
        first, last = document.token_at(match.start()), document.token_at(match.end() - 1)
        tokens = document.tokens
        if tokens[first].start == match.start() and tokens[last].end == match.end():
            row[first : last + 1] = [words.composite[str(match.lastgroup)], *[GLUE] * (last - first)]
    return "".join(row)


def spots(document: Document, words: Lexicon) -> Iterator[Spot]:
    """Yield every time that the rules find, in text order, longest first; two never overlap."""
    row = signs(document, words)
    for index, first in enumerate(document.first):
        stop = document.first[index + 1] if index + 1 < len(document.first) else len(row)
        yield from _of_sentence(document, words, row[first:stop], index)


def _of_sentence(document: Document, words: Lexicon, row: str, index: int) -> Iterator[Spot]:
    """Yield the spots of one sentence; its signs stand alone, so that no rule looks into the sentence before."""
    starts, find, position = words.starts, words.starters.search, 0
    while hint := find(row, position):
        start = starts[hint[0]]
        position = hint.start() + 1
        if start.any_of.match(row, hint.start()):
            rule, match = _longest(start.rules, row, hint.start())
            yield from _spots(document, words, rule, match, index)
            position = match.end()


def _longest(rules: tuple[Rule, ...], row: str, start: int) -> tuple[Rule, re.Match[str]]:
    """Return the rule that reads most words from a position on; of equals, the first."""
    found = [(rule, match) for rule in rules if (match := rule.pattern.match(row, start))]
    return max(found, key=lambda pair: pair[1].end())


def _spots(document: Document, words: Lexicon, rule: Rule, match: re.Match[str], sentence: int) -> Iterator[Spot]:
    tokens = document.tokens_of(sentence)
    if rule.reader != "pair":
        slots = {**rule.slots, **_slots(document, words, tokens, match, match.span())}
        yield _spot(document, match.span(), rule.reader, slots, sentence)
        return
    halves = [_slots(document, words, tokens, match, match.span(half)) for half in ("first", "second")]
    for half, own, other in (("first", halves[0], halves[1]), ("second", halves[1], halves[0])):
        slots = {**rule.slots, **_inherited(other), **own}
        yield _spot(document, match.span(half), "calendar", slots, sentence, half)


def _inherited(slots: dict[str, Slot]) -> dict[str, Slot]:
    """Return what one half of a pair may borrow from the other."""
    return {key: value for key, value in slots.items() if key in ("month", "year", "which", "era")}


def _spot(
    document: Document, span: tuple[int, int], reader: str, slots: dict[str, Slot], sentence: int, order: str = ""
) -> Spot:
    """Return the spot of a span of signs of a sentence, without marks at its ends."""
    tokens, base = document.tokens, document.first[sentence]
    first, last = base + span[0], base + span[1] - 1
    while first < last and not tokens[first].text[0].isalnum() and tokens[first].text[0] not in "'’":
        first += 1
    while first < last and tokens[last].text in ".,":
        last -= 1
    return Spot(first, last, tokens[first].start, tokens[last].end, reader, slots, sentence, order)


def _slots(
    document: Document, words: Lexicon, tokens: tuple[Token, ...], match: re.Match[str], span: tuple[int, int]
) -> dict[str, Slot]:
    found: dict[str, Slot] = {}
    for group in match.re.groupindex:
        first, stop = match.span(group)
        if first < span[0] or stop > span[1] or first == stop or group in ("first", "second"):
            continue
        name = group.rstrip("0123456789")
        value = _value(document, words, name, tokens[first:stop])
        if value is not None:
            found.setdefault(_SAME.get(name, name), value)
    return found


def _value(document: Document, words: Lexicon, name: str, tokens: tuple[Token, ...]) -> Slot | None:
    """Return what the tokens of one slot mean."""
    if name in ("count", "nhalf", "dozen", "century"):
        return _count(words, tokens)
    if name == "thepart":
        return _part(words, tokens)
    if name in ("numdate", "clocktime"):
        return document.text[tokens[0].start : tokens[-1].end]
    if name == "decimal":
        return _decimal(tokens[0].text)
    if tokens[0].lower.isdecimal():
        return int(tokens[0].lower)
    return words.value(name, "".join(token.lower for token in tokens))


def _decimal(text: str) -> float | None:
    """Return the number of "30,4" or "22.8"; None for a token that only begins with a figure."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _part(words: Lexicon, tokens: tuple[Token, ...]) -> Slot | None:
    """Return the part that a fragment such as "at the start of the" names."""
    named = (words.value(name, token.lower) for token in tokens for name in ("part", "edge"))
    return next((value for value in named if value is not None), None)


def _count(words: Lexicon, tokens: tuple[Token, ...]) -> Count:
    """Return the number that the words of a fragment make: "a hundred", "twenty-four", "a couple of"."""
    values: list[Count] = []
    for token in tokens:
        if token.lower.isdecimal():
            values.append(int(token.lower))
            continue
        named = (words.value(name, token.lower) for name in ("num", "vague", "half", "ordinal", "num_dozen"))
        value = next((v for v in named if v is not None), None)
        if value is not None:
            values.append(value)
    articled = len(values) > 1 and words.value("article", tokens[0].lower) is not None  # "une dizaine"
    return count(values[1:] if articled else values or [1])
