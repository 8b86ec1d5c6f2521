"""Every claim behind a step with its source and its words: what stands in the notes of a slide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sahel.analysis.day_labels import day_label
from sahel.briefing.drawings import LadderDrawing, MembershipDrawing
from sahel.briefing.edge_words import OMITTED
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.quoting import shortened
from sahel.briefing.records import Basis, Edition, Source, Step
from sahel.briefing.sources import events_of
from sahel.export.plain_words import one_row
from sahel.figures.words import quoted
from sahel.i18n import _
from sahel.model import Claim, Span

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


def _claims(step: Step, basis: Basis) -> list[Claim]:
    told = {claim.claim_id: claim for event in events_of([step], basis.events) for claim in event.claims}
    return list(told.values())


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


def _within(lines: Iterable[str]) -> Iterator[str]:
    letters = 0
    for line in lines:
        letters += len(line)
        if letters > MOST_LETTERS:
            return
        yield line


def claim_lines(step: Step, basis: Basis, edition: Edition | None) -> tuple[str, ...]:
    """Return a line for each claim behind a step: its words, 60 at most, and title, publisher, date and address.

    Where they would fill a book, the sources of the rest follow, each article once.
    """
    gone = edition.withdrawn if edition else frozenset()
    sources = {source.article_id: source for source in basis.sources}
    claims = _claims(step, basis)
    told = list(_within(_claim(claim, sources, gone) for claim in claims))
    further = dict.fromkeys(claim.article_id for claim in claims[len(told) :])
    rest = [source_line(sources[one]) for one in further if one in sources and one not in gone]
    facts = [_("Row of facts: {source}").format(source=one_row(one)) for one in dict.fromkeys(_facts(step))]
    return (*told, *([_("Further sources:"), *rest] if rest else []), *facts)
