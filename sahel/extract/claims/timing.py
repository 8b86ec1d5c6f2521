"""Timing: which expression dates an act; never the story's date by default, never one that dates something else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.matching import Match
from sahel.extract.claims.weights import weights
from sahel.extract.document import Document
from sahel.model import DateRule, IsoDate, Timex

_VAGUE = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


@dataclass(frozen=True, slots=True)
class When:
    """The interval of an act, the words that give it, and by which rule."""

    date_start: IsoDate | None
    date_end: IsoDate | None
    text: str
    rule: DateRule


UNKNOWN = When(None, None, "", "none")


def _position(sentence: Sentence, offset: int) -> int:
    return max(0, bisect_right(sentence.tokens, offset, key=lambda t: t.start) - 1)


def _dates_something_else(sentence: Sentence, timex: Timex, match: Match) -> bool:
    """Whether an expression dates a thing ("accord de 1961", "the July coup") or opens a span ("since March")."""
    first = _position(sentence, timex.start)
    cues = lexicon(sentence.lang).modality
    before = sentence.lower[max(0, first - 2) : first]
    if any(word in cues.get("span_openers", frozenset()) for word in before[-1:]):
        return True
    after = sentence.lower[_position(sentence, timex.end - 1) + 1 :][:1]
    if any(word in cues.get("dated_things", frozenset()) for word in after):
        return True
    attributive = sentence.lang == "fr" and before[-1:] in (("de",), ("du",), ("d'",))
    return attributive and first >= 2 and _names_the_act(sentence, first - 2, match)


def _names_the_act(sentence: Sentence, position: int, match: Match) -> bool:
    return position in _used_words(match) or sentence.lower[position] in match.trigger.with_words


def _used_words(match: Match) -> set[int]:
    return {match.word} if match.word >= 0 else {match.first}


def _distance(sentence: Sentence, timex: Timex, match: Match) -> tuple[int, int]:
    position = _position(sentence, timex.start)
    outside = 0 if match.clause[0] <= position < match.clause[1] else 1
    return outside, abs(position - match.first)


def _usable(timex: Timex) -> bool:
    return timex.type in {"DATE", "TIME"} and timex.value not in _VAGUE


def when_of(document: Document, sentence: Sentence, dates: Sequence[Timex], match: Match) -> When:
    """Return when an act took place: by the nearest fitting expression of its sentence, else by the dispatch rule."""
    usable = [d for d in dates if _usable(d) and not _dates_something_else(sentence, d, match)]
    usable = [d for d in usable if not _in_other_clause(sentence, d, match)]
    if usable:
        best = min(usable, key=lambda d: _distance(sentence, d, match))
        rule: DateRule = best.rule if best.date_start else "none"
        return When(best.date_start, best.date_end, best.text, rule)
    if not dates and document.published and _same_day_dispatch(document, sentence, match):
        return When(document.published, document.published, "", "published")
    return UNKNOWN


def _in_other_clause(sentence: Sentence, timex: Timex, match: Match) -> bool:
    """Whether an expression stands in another clause that has a verb of its own for it to date."""
    position = _position(sentence, timex.start)
    start, _ = sentence.clause(position)
    if start == match.clause[0]:
        return False
    relative = sentence.lower[start] in grammar(sentence.lang).relative
    return relative or (start > match.clause[0] and any(sentence.verbal[start:position]))


def _same_day_dispatch(document: Document, sentence: Sentence, match: Match) -> bool:
    """Whether the publication day is the act's: a headline or feed item, told in the present tense."""
    present = match.form == "pres" and not match.passive
    feed = bool(document.title_end) and len(document.text) <= weights().feed_length
    return (present and sentence.span.end <= max(document.title_end, weights().feed_length)) or feed
