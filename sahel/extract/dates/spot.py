"""Spotting: where a text speaks of time, and which words fill which slot. Nothing is worked out here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sahel.extract.dates.lexicon import GLUE, Lexicon, Rule, Slot
from sahel.extract.dates.numbers import Count, count
from sahel.extract.document import Document

_COMPOSITE = re.compile(
    r"""(?<![\w/.:,-])(?:
      (?P<numdate>\d{4}-\d{2}-\d{2}(?!\d) | \d{1,2}/\d{1,2}/(?:\d{4}|\d{2}) | \d{1,2}\.\d{1,2}\.\d{4} | \d{1,2}-\d{1,2}-\d{4}
        | \d{4}/\d{1,2}/\d{1,2})
    | (?P<clocktime>(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)
    )(?![\d/]|[.:-]\d)""",
    re.VERBOSE,
)


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
    find, rules = words.finder.search, words.rules
    for index in range(len(document.sentences)):
        position = document.first[index]
        stop = document.first[index + 1] if index + 1 < len(document.first) else len(row)
        while position < stop:
            hint = find(row, position, stop)
            if hint is None:
                break
            start = hint.start()
            rule, match = _longest(rules, row, start, stop)
            yield from _spots(document, words, rule, match, index)
            position = max(match.end(), start + 1)


def _longest(rules: tuple[Rule, ...], row: str, start: int, stop: int) -> tuple[Rule, re.Match[str]]:
    best: tuple[Rule, re.Match[str]] | None = None
    for rule in rules:
        match = rule.pattern.match(row, start, stop)
        if match is not None and (best is None or match.end() > best[1].end()):
            best = rule, match
    if best is None:  # the finder and the rules are made from the same patterns
        raise AssertionError("a rule that begins to match must match")
    return best


def _spots(document: Document, words: Lexicon, rule: Rule, match: re.Match[str], sentence: int) -> Iterator[Spot]:
    if rule.reader != "pair":
        slots = _slots(document, words, match, match.span())
        yield _spot(document, match.span(), rule.reader, {**rule.slots, **slots}, sentence)
        return
    halves = [_slots(document, words, match, match.span(half)) for half in ("first", "second")]
    for half, own, other in (("first", halves[0], halves[1]), ("second", halves[1], halves[0])):
        slots = {**rule.slots, **_inherited(other), **own}
        yield _spot(document, match.span(half), "calendar", slots, sentence, half)


def _inherited(slots: dict[str, Slot]) -> dict[str, Slot]:
    """Return what one half of a pair may borrow from the other."""
    return {key: value for key, value in slots.items() if key in ("month", "year", "which")}


def _spot(
    document: Document, span: tuple[int, int], reader: str, slots: dict[str, Slot], sentence: int, order: str = ""
) -> Spot:
    first, last = span[0], span[1] - 1
    tokens = document.tokens
    return Spot(first, last, tokens[first].start, tokens[last].end, reader, slots, sentence, order)


def _slots(document: Document, words: Lexicon, match: re.Match[str], span: tuple[int, int]) -> dict[str, Slot]:
    found: dict[str, Slot] = {}
    for group in match.re.groupindex:
        first, stop = match.span(group)
        if first < span[0] or stop > span[1] or first == stop or group in ("first", "second"):
            continue
        name = group.rstrip("0123456789")
        value = _value(document, words, name, first, stop)
        if value is not None:
            found.setdefault(name, value)
    return found


def _value(document: Document, words: Lexicon, name: str, first: int, stop: int) -> Slot | None:
    tokens = document.tokens
    word = tokens[first].lower
    if name in ("count", "nhalf", "century"):
        return _count(document, words, first, stop)
    if name in ("numdate", "clocktime"):
        return document.text[tokens[first].start : tokens[stop - 1].end]
    if word.isdecimal():
        return int(word)
    if stop - first == 1:
        return words.value(name, word)
    return _part(document, words, first, stop)


def _part(document: Document, words: Lexicon, first: int, stop: int) -> Slot | None:
    """Return the part that a fragment such as "at the start of the" names."""
    named = (words.value(name, token.lower) for token in document.tokens[first:stop] for name in ("part", "edge"))
    return next((value for value in named if value is not None), None)


def _count(document: Document, words: Lexicon, first: int, stop: int) -> Count:
    values: list[Count] = []
    for token in document.tokens[first:stop]:
        if token.lower.isdecimal():
            values.append(int(token.lower))
            continue
        named = (words.value(name, token.lower) for name in ("num", "vague", "half", "ordinal", "article"))
        value = next((v for v in named if v is not None), None)
        if value is not None and not (values and value == 1 and words.value("article", token.lower)):
            values.append(value)
    return count(values or [1])
