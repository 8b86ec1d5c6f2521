"""What a step says besides its sentence and figure, on a slide and on a page alike: lines, doubts, notes, quotes."""

from __future__ import annotations

from sahel.briefing.edge_words import OMITTED, source_words
from sahel.briefing.editions import WithdrawnQuote, masked
from sahel.briefing.records import Briefing, Edition, Quote, Step
from sahel.figures.words import quoted
from sahel.i18n import _

Said = tuple[str, str]
"""What a line is, in a word or two ("" needs none), and the line."""


def shown_briefing(briefing: Briefing, edition: Edition | None) -> Briefing:
    """Return the briefing as it may leave the house: without the words of articles that were withdrawn since."""
    return masked(edition) if edition and edition.briefing == briefing else briefing


def step_lines(step: Step) -> tuple[Said, ...]:
    """Return the lines under a step's sentence: points, why it is withheld, what would change our mind, the note."""
    told = (
        ("", step.withheld if step.sentence else ""),
        (_("What would change our mind:"), step.mind),
        (_("Note:"), step.note),
    )
    return (*(("", point.text) for point in step.points), *((name, text) for name, text in told if text))


def head_of(step: Step) -> str:
    """Return what stands at the top of a step: its sentence, or why it has none."""
    return step.sentence or step.withheld or step.heading


def is_gone(quote: Quote, edition: Edition | None) -> bool:
    """Whether a quote's article was withdrawn since the edition."""
    return edition is not None and quote.article_id in edition.withdrawn


def quote_words(quote: Quote, edition: Edition | None) -> Said:
    """Return a quote between its marks, as printed, and who printed it; of a withdrawn article only the hash."""
    if is_gone(quote, edition):
        return WithdrawnQuote(quote.article_id).words, ""
    return quoted(quote.text, quote.lang) + (OMITTED if quote.cut else ""), source_words(quote)
