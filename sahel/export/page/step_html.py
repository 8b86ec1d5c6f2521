"""A step of the page: what a screen or a sheet shows, and below the fold its quotes and the table of its figure."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.briefing.drawings import Drawing, MapDrawing, TableDrawing
from sahel.briefing.drawn_words import alt_of, table_of
from sahel.briefing.edge_words import (
    OMITTED,
    clock_words,
    counts_words,
    edition_words,
    period_words,
    place_words,
    source_words,
    withdrawn_words,
)
from sahel.briefing.figure_key import figure_key
from sahel.briefing.records import Briefing, Edition, Quote, Step
from sahel.export.page.plots import Plot
from sahel.figures.marked_text import exact
from sahel.figures.tables import Table, html_table
from sahel.figures.tokens import Scheme, tokens
from sahel.figures.web_address import address_html
from sahel.figures.words import quoted
from sahel.i18n import _, ngettext

ROOM_PX = tokens().size["room"]["body"]
"""What 1rem is on the stage."""
LONG = 110
"""Letters of a sentence beyond which it is set smaller, so that two lines hold it."""
LOW_PX = 440
"""A figure no higher than this leaves room for the lines behind it."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A step with what surrounds it: its number, of how many, and the briefing and edition that it is of."""

    step: Step
    number: int
    of: int
    briefing: Briefing
    edition: Edition | None
    plot: Plot | None

    @property
    def withdrawn(self) -> frozenset[str]:
        """The articles whose words are not shown any more."""
        return self.edition.withdrawn if self.edition else frozenset()


def mark_html(mark: str) -> str:
    """Return the handling mark; nothing where there is none."""
    return f'<span class="mark">{exact(mark)}</span>' if mark else ""


def _paragraph(look: str, text: str) -> str:
    return f'<p class="{look}" dir="auto">{exact(text)}</p>' if text else ""


def _agenda(briefing: Briefing) -> str:
    """Return what follows the first step, each a way to it."""
    numbered = list(enumerate(briefing.shown, start=1))[1:]
    listed = "".join(f'<li><a href="#step-{number}">{exact(step.heading)}</a></li>' for number, step in numbered)
    return f'<ol class="agenda" start="2">{listed}</ol>' if listed else ""


def _head(leaf: Leaf) -> str:
    step = leaf.step
    if step.kind == "title":
        said = _paragraph("lead", step.sentence or period_words(leaf.briefing))
        return f'<h1 dir="auto">{exact(leaf.briefing.title)}</h1>{said}{_agenda(leaf.briefing)}'
    heading = step.heading if step.sentence else step.withheld
    said = step.sentence or step.heading
    look = ' class="long"' if len(said) > LONG else ""
    return f'{_paragraph("kicker", heading)}<h2 dir="auto"{look}>{exact(said)}</h2>'


def _key(drawing: Drawing, leaf: Leaf) -> str:
    """Return how to read a figure, once in each scheme: the reader's screen shows one of them."""
    basis, borders = leaf.briefing.basis, _("Natural Earth; lines imply no position.")
    note = _paragraph("borders", borders) if isinstance(drawing, MapDrawing) else ""
    schemes: tuple[Scheme, ...] = ("light", "dark")
    keys = (f'<div class="key {one}">{figure_key(drawing, basis, tokens().palette(one))}</div>' for one in schemes)
    return f"{''.join(keys)}{note}"


def _zoom() -> str:
    buttons = (("in", "+", _("Closer")), ("out", "−", _("Farther")), ("whole", "○", _("Whole map")))
    made = (
        f'<button type="button" data-zoom="{way}" aria-label="{exact(words)}" title="{exact(words)}">{sign}</button>'
        for way, sign, words in buttons
    )
    return f'<div class="zoom">{"".join(made)}</div>'


def _is_low(plot: Plot | None) -> bool:
    """Whether a figure leaves room on the stage for the lines behind it."""
    return plot is not None and plot.height is not None and plot.height <= LOW_PX


def _look(plot: Plot) -> str:
    return f'class="drawn low" style="--high:{(plot.height or 0) / ROOM_PX:.3f}"' if _is_low(plot) else 'class="drawn"'


def _figure(leaf: Leaf) -> str:
    drawing, basis = leaf.step.drawing, leaf.briefing.basis
    if drawing is None or isinstance(drawing, TableDrawing) or leaf.plot is None:
        return ""
    alt = exact(alt_of(drawing, basis, leaf.step.sentence))
    is_map = isinstance(drawing, MapDrawing)
    look = 'class="drawn map"' if is_map else _look(leaf.plot)
    beside = _key(drawing, leaf) + (_zoom() if is_map else "")
    plot = f'<div class="plot" data-plot="{leaf.number}" role="img" aria-label="{alt}"></div>'
    return f'<figure {look}><div class="place">{plot}</div>{beside}</figure>'


def _table(leaf: Leaf) -> Table | None:
    return table_of(leaf.step.drawing, leaf.briefing.basis) if leaf.step.drawing else None


def _body(leaf: Leaf) -> str:
    figure, table = _figure(leaf), _table(leaf)
    if figure:
        return figure
    return f'<div class="rows">{html_table(table)}</div>' if table else ""


def _points(step: Step, look: str) -> str:
    listed = "".join(f'<li dir="auto">{exact(point.text)}</li>' for point in step.points)
    return f'<ul class="{look}">{listed}</ul>' if listed else ""


def _mind(step: Step) -> str:
    kept_back = _paragraph("mind", step.withheld if step.sentence else "")
    told = ((_("What would change our mind:"), step.mind), (_("Note:"), step.note))
    lines = (f'<p class="mind" dir="auto"><b>{exact(name)}</b> {exact(said)}</p>' for name, said in told if said)
    return f"{kept_back}{''.join(lines)}"


def quote_html(quote: Quote, withdrawn: bool) -> str:
    """Return a quote exactly as printed, with who printed it; of a withdrawn article only the hash of its text."""
    if withdrawn:
        return f'<div class="quote"><p class="gone">{exact(withdrawn_words(quote.article_id))}</p></div>'
    words = f'<blockquote lang="{quote.lang}" dir="auto">{exact(quoted(quote.text, quote.lang))}</blockquote>'
    omitted = f'<span class="omitted">{OMITTED}</span>' if quote.cut else ""
    address = f'<br><span class="address">{address_html(quote.url)}</span>' if quote.url else ""
    who = f'<p class="who" dir="auto">{exact(source_words(quote))}{address}</p>'
    return f'<div class="quote">{words}{omitted}{who}</div>'


def _are_shown(leaf: Leaf) -> bool:
    """Whether the lines of a step stand on the screen, and not below the fold."""
    return leaf.step.drawing is None or _is_low(leaf.plot)


def _rows(leaf: Leaf) -> str:
    """Return the table of a figure, for whoever wants the facts or does not see the drawing."""
    table = _table(leaf) if leaf.plot else None
    return f'<div class="rows beside">{html_table(table)}</div>' if table else ""


def _fold(leaf: Leaf) -> str:
    """Return what one key opens: the quotes, the lines behind the figure, the table of the figure."""
    step = leaf.step
    quotes = "".join(quote_html(quote, quote.article_id in leaf.withdrawn) for quote in step.quotes)
    behind = "" if _are_shown(leaf) else _points(step, "behind")
    rows = _rows(leaf)
    if not quotes and not behind and not rows:
        return ""
    title = f"<h3>{exact(_('Evidence'))}</h3>" if quotes else ""
    on_paper = "" if quotes or behind else " screen-only"
    return f'<div class="fold{on_paper}">{title}<div class="quotes">{quotes}</div>{behind}{rows}</div>'


def _opener(leaf: Leaf) -> str:
    """Return the button that opens the fold, where there is one."""
    n = len(leaf.step.quotes)
    words = ngettext("Evidence: {n} quote (E)", "Evidence: {n} quotes (E)", n) if n else _("Behind this (E)")
    return f'<button type="button" class="open">{exact(words.format(n=n))}</button>' if _fold(leaf) else ""


def _foot(leaf: Leaf) -> str:
    said = (clock_words(leaf.briefing), counts_words(leaf.step.counts))
    left = "".join(f"<span>{exact(part)}</span>" for part in said)
    place = f"{edition_words(leaf.edition)} · {place_words(leaf.number, leaf.of)}"
    end = f'<span class="end">{mark_html(leaf.briefing.mark)}<span>{exact(place)}</span></span>'
    return f"<footer>{left}{_opener(leaf)}{end}</footer>"


def step_html(leaf: Leaf) -> str:
    """Return the section of a step."""
    step = leaf.step
    look = f"step {step.kind}" + ("" if leaf.plot else " plain")
    is_map = " data-map" if isinstance(step.drawing, MapDrawing) else ""
    name = exact(place_words(leaf.number, leaf.of))
    points = _points(step, "points") if _are_shown(leaf) else ""
    screen = f"{_head(leaf)}{_body(leaf)}{points}{_mind(step)}{_foot(leaf)}"
    opening = f'<section class="{look}" id="step-{leaf.number}" aria-label="{name}"{is_map}>'
    return f'{opening}<div class="screen">{screen}</div>{_fold(leaf)}</section>'
