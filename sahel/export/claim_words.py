"""Every claim behind a step with its source and its words: what stands in the notes of a slide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from sahel.analysis.day_labels import day_label
from sahel.analysis.ties import in_period, pair_of
from sahel.briefing.drawings import LadderDrawing, MembershipDrawing, TableDrawing
from sahel.briefing.edge_words import OMITTED
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.quoting import shortened
from sahel.briefing.records import Briefing, Edition, Source, Step
from sahel.briefing.sources import events_of
from sahel.export.plain_words import one_row
from sahel.figures.event_words import event_line, pair_name
from sahel.figures.words import quoted
from sahel.i18n import _
from sahel.model import Claim, Event, Span

MOST_LETTERS = 60_000
"""Letters of quoted claims in the notes of one slide; of what is beyond, the source alone is named."""


def source_name(source: Source) -> str:
    """Return what a source is called: title, publisher, date."""
    who = source.publisher or _("unknown publisher")
    when = day_label(source.published) if source.published else _("undated")
    return one_row(" · ".join(filter(None, [source.title, who, when])))


def source_line(source: Source) -> str:
    """Return a source on one line: title, publisher, date, address."""
    return " · ".join(filter(None, [source_name(source), one_row(source.url or "")]))


def _of_rows(step: Step, briefing: Briefing) -> Iterator[Event]:
    """Yield the period's events of the pairs that the rows of a table name in their first cell."""
    if isinstance(step.drawing, TableDrawing):
        named = {row[0] for row in step.drawing.rows if row}
        for event in briefing.basis.events:
            pair = pair_of(event)
            if pair and in_period(event, briefing.since, briefing.until) and pair_name(pair) in named:
                yield event


def _events(step: Step, briefing: Briefing) -> list[Event]:
    """Return the events behind a step, pair by pair, the latest first."""
    found = (*events_of([step], briefing.basis.events), *_of_rows(step, briefing))
    latest = sorted(dict.fromkeys(found), key=lambda event: event.date_end or "", reverse=True)
    return sorted(latest, key=lambda event: pair_name(pair_of(event) or event.pair))


def _words(claim: Claim, source: Source | None) -> str:
    span, cut = shortened(claim.quote, Span(0, len(claim.quote)))
    text = one_row(span.of(claim.quote))
    return quoted(text, source.lang if source else "en") + (OMITTED if cut else "")


def _claim(claim: Claim, sources: Mapping[str, Source], gone: frozenset[str]) -> str:
    if claim.article_id in gone:
        return WithdrawnQuote(claim.article_id).words
    source = sources.get(claim.article_id)
    named = source_line(source) if source else claim.article_id
    return f"{_words(claim, source)} {named}"


def _facts(step: Step) -> Iterator[str]:
    """Yield the sources of rows of facts that a ladder or the bars of a bloc draw."""
    match step.drawing:
        case LadderDrawing(ledger=ledger):
            yield from (rung.source for entry in ledger for rung in entry.stages if rung.source)
        case MembershipDrawing(bars=bars):
            yield from (span.source for bar in bars for span in bar.spans if span.source)


def _told(events: Iterable[Event], say: Callable[[Claim], str]) -> tuple[list[str], list[Claim]]:
    """Return a line for each event and each of its claims, and the claims that no room is left for."""
    lines: list[str] = []
    left, letters = list[Claim](), 0
    for event in events:
        more = [f"■ {event_line(event)}", *map(say, event.claims)] if letters < MOST_LETTERS else []
        lines += more
        letters += sum(map(len, more))
        left += [] if more else event.claims
    return lines, left


def claim_lines(step: Step, briefing: Briefing, edition: Edition | None) -> tuple[str, ...]:
    """Return the events behind a step with a line for each claim: its words, 60 at most, and their source.

    A source is title, publisher, date and address. Where the claims would fill a book, the sources of the rest follow,
    each article once; last come the sources of rows of facts.
    """
    gone = edition.withdrawn if edition else frozenset()
    sources = {source.article_id: source for source in briefing.basis.sources}
    told, left = _told(_events(step, briefing), lambda claim: _claim(claim, sources, gone))
    further = dict.fromkeys(claim.article_id for claim in left)
    rest = [source_line(sources[one]) for one in further if one in sources and one not in gone]
    facts = [_("Row of facts: {source}").format(source=one_row(one)) for one in dict.fromkeys(_facts(step))]
    return (*told, *([_("Further sources:"), *rest] if rest else []), *facts)
