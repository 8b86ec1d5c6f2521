"""Timing: which expression dates an act; never the story's date by default, never one that dates something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.definite import is_definite
from sahel.extract.claims.governing import dates_the_act, distance
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.matching import Match
from sahel.extract.claims.weights import weights
from sahel.extract.document import Document
from sahel.model import DateRule, IsoDate, Span, Timex

_WEEK = 7
_FEW = 20
_EARLIER = 5
_DATELINE = 8


@dataclass(frozen=True, slots=True)
class When:
    """The interval of an act, the words that give it, and by which rule; ``open``: a neighbour may lend its day."""

    date_start: IsoDate | None
    date_end: IsoDate | None
    text: str
    rule: DateRule
    open: bool = False


UNKNOWN = When(None, None, "", "none")


def when_of(
    document: Document, sentence: Sentence, dates: Sequence[Timex], match: Match, lead: Timex | None = None
) -> When:
    """Return when an act took place: by the nearest fitting expression of its sentence, else by the dispatch rule.

    ``dates`` are the expressions of the sentence; ``lead`` is what :func:`lead_date` gives for the document.
    """
    usable = [d for d in dates if dates_the_act(sentence, d, match)]
    if usable:
        return dated(min(usable, key=lambda d: distance(sentence, d, match)))
    if not dates and document.published:
        if lead is not None and sentence.span.end <= document.title_end:
            return dated(lead)
        if _same_day_dispatch(document, sentence, match):
            return When(document.published, document.published, "", "published")
    return When(None, None, "", "none", open=_open(sentence, dates, match))


def _earlier(sentence: Sentence, match: Match) -> bool:
    """Whether an act is told as past before the day of the story ("which had imposed sanctions", "since then …")."""
    lower, first, words = sentence.lower, match.first, lexicon(sentence.lang).modality
    if lower[0] in words["since"]:  # somewhere between then and now
        return True
    start = max(match.clause[0], first - _EARLIER)
    if match.form == "part":
        # It may share the auxiliary of one before it ("the borders had been shut, trade stopped and assets frozen").
        own = lower[match.clause[0] : first]
        start = match.clause[0] if any(word in grammar(sentence.lang).auxiliaries for word in own) else 0
    return any(word in words["earlier"] for word in lower[start : first + 1])


def _open(sentence: Sentence, dates: Sequence[Timex], match: Match) -> bool:
    """Whether an act can be of its neighbours' time: no date beside it, no earlier past, no lasting stance."""
    if any(d.type in {"DATE", "TIME"} for d in dates) or _earlier(sentence, match):
        return False
    return match.trigger.type not in lexicon(sentence.lang).modality["stances"]


def dated(timex: Timex) -> When:
    """Return the time that an expression gives."""
    return When(timex.date_start, timex.date_end, timex.text, timex.rule if timex.date_start else "none")


def _recent(timex: Timex, published: IsoDate) -> bool:
    """Whether an expression gives a day within a week before publication."""
    if timex.date_start is None:
        return False
    return 0 <= (date.fromisoformat(published[:10]) - date.fromisoformat(timex.date_start)).days <= _WEEK


def _tells(document: Document, span: Span) -> bool:
    """Whether a sentence is more than a dateline ("NIAMEY, 17 March 2024.")."""
    return len(document.tokens_of(document.sentence_at(span.start))) > _DATELINE


def lead_date(document: Document, dates: Sequence[Timex]) -> Timex | None:
    """Return the one recent day that the first sentence under a headline gives: the headline tells the same act."""
    if not document.title_end or document.published is None:
        return None
    body = next((s for s in document.sentences if s.start >= document.title_end and _tells(document, s)), None)
    found = [d for d in dates[:_FEW] if body and body.start <= d.start < body.end and d.type == "DATE"]
    recent = [d for d in found if d.date_start == d.date_end and _recent(d, document.published)]
    return recent[0] if len(found) == 1 and recent else None


def _in_the_present(sentence: Sentence, match: Match) -> bool:
    """Whether a sentence is told in the present: its first full verb is, and the trigger itself is no past form."""
    words = grammar(sentence.lang)
    full = (i for i, verbal in enumerate(sentence.verbal) if verbal and sentence.lower[i] not in words.auxiliaries)
    first = next(full, -1)
    if first < 0 or match.form in {"past", "part", "fut", "cond"}:
        return False
    before = sentence.lower[first - 1] if first else ""
    finite = before != "to" and before not in words.auxiliaries
    forms = words.verbs[sentence.lower[first]]
    return finite and ("pres" in forms or ("inf" in forms and sentence.lang == "en" and "past" not in forms))


def _same_day_dispatch(document: Document, sentence: Sentence, match: Match) -> bool:
    """Whether the publication day is the act's: a headline or lead in the present tense, or a feed item."""
    opening = sentence.index == 0 or sentence.span.end <= document.title_end
    feed = bool(document.title_end) and len(document.text) <= weights().feed_length
    # What a later sentence calls "the exit" or "the visit" was before.
    news = opening or not (match.trigger.nominal and is_definite(sentence, match.first))
    return (opening and _in_the_present(sentence, match)) or (feed and news and not _earlier(sentence, match))
