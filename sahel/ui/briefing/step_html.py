"""The words of a step as HTML for the stage: its sentence, the lines under it, and what stands below the fold."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from sahel.briefing.drawings import TableDrawing
from sahel.briefing.edge_words import OMITTED, period_words, source_words
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.records import Briefing, Point, Quote, Step
from sahel.export.column_widths import shared_widths
from sahel.figures.marked_text import exact
from sahel.figures.words import quoted
from sahel.i18n import _, ngettext
from sahel.ui.links import article_query

_SIZES = ((125, ""), (150, "long"), (10_000, "longest"))
"""Up to how many characters a sentence is set in which size, so that two lines hold it."""

MOST_ROWS = 12
"""Rows of a table that the stage has room for."""

_CHARACTER_PX, _APART_PX, _WIDE_PX = 12.4, 26, 1760
"""How wide a character of a table is, what lies between two columns, and what the stage has room for."""


def _away(href: str, words: str) -> str:
    """Return a link that leaves the room open behind it."""
    return f'<a href="{exact(href)}" target="_blank" rel="noopener">{exact(words)}</a>'


def sentence_of(step: Step) -> str:
    """Return what stands over the figure: the sentence, or the heading where the sentence was withheld."""
    return step.sentence or step.heading


def head_html(step: Step) -> str:
    """Return the heading, small, and the sentence."""
    sentence = sentence_of(step)
    kicker = step.heading if step.sentence else step.withheld
    look = next(name for most, name in _SIZES if len(sentence) <= most or most == _SIZES[-1][0])
    head = f'<h2 class="{look}">{exact(sentence)}</h2>'
    return f'<div class="room-head"><p class="kicker">{exact(kicker)}</p>{head}</div>'


def _under(step: Step) -> list[tuple[str, str]]:
    said = ((_("What would change our mind:"), step.mind), (_("Note:"), step.note))
    return [(label, words) for label, words in said if words]


def under_words(step: Step) -> list[str]:
    """Return the lines under the figure as plain text: what would change our mind, and the analyst's own words."""
    return [f"{label} {words}" for label, words in _under(step)]


def under_html(step: Step) -> str:
    """Return the lines under the figure."""
    lines = "".join(f"<p><b>{exact(label)}</b> {exact(words)}</p>" for label, words in _under(step))
    return f'<div class="room-under">{lines}</div>'


def _point(point: Point) -> str:
    said = _away(f"/?{point.view}", point.text) if point.view else exact(point.text)
    return f"<li>{said}</li>"


def points_html(points: Sequence[Point], look: str) -> str:
    """Return the lines of a step: "alone" where it shows nothing else, large; "beside" a figure."""
    return f'<ul class="room-points {look}">{"".join(map(_point, points))}</ul>'


def _columns(drawing: TableDrawing) -> str:
    """Return the widths of the columns: each what its longest cell needs, the widest the rest."""
    rows = (drawing.headers, *drawing.rows)
    longest = [max(len(row[at]) for row in rows) for at in range(len(drawing.headers))]
    wanted = [length * _CHARACTER_PX + _APART_PX for length in longest]
    return "".join(f'<col style="width:{width:.0f}px">' for width in shared_widths(wanted, _WIDE_PX))


def _row(row: Sequence[str]) -> str:
    cells = "".join(f'<td dir="auto">{exact(cell)}</td>' for cell in row)
    return f"<tr>{cells}</tr>"


def table_html(drawing: TableDrawing) -> str:
    """Return a table as far as the stage has room, and how many rows it leaves out."""
    heads = "".join(f'<th scope="col">{exact(head)}</th>' for head in drawing.headers)
    rows = "".join(map(_row, drawing.rows[:MOST_ROWS]))
    left = len(drawing.rows) - MOST_ROWS
    more = ngettext("{n} more row is in the exports.", "{n} more rows are in the exports.", left) if left > 0 else ""
    caption = f'<caption class="sr">{exact(drawing.caption)}</caption>'
    table = f'<table class="room">{caption}<colgroup>{_columns(drawing)}</colgroup><tr>{heads}</tr>{rows}</table>'
    return f'{table}<div class="room-under"><p>{exact(more.format(n=left))}</p></div>'


def _listed(number: int, step: Step, live: bool) -> str:
    kind = f'button type="button" data-step="{number}"' if live else "span"
    return f'<li><{kind} class="goto">{number}</{kind.split()[0]}> {exact(step.heading)}</li>'


def title_html(briefing: Briefing, agenda: Sequence[Step], live: bool = True) -> str:
    """Return the first step: the title, what it rests on, and the steps that follow; ``live``: a click goes there."""
    listed = "".join(_listed(n, step, live) for n, step in enumerate(agenda, 1) if step.kind != "title")
    said = next((step.sentence for step in agenda if step.kind == "title"), "") or period_words(briefing)
    title = f'<h1>{exact(briefing.title)}</h1><p class="said">{exact(said)}</p>'
    return f'<div class="room-title">{title}<ol>{listed}</ol></div>'


def quote_html(quote: Quote | WithdrawnQuote, view: str) -> str:
    """Return a quote exactly as printed, who printed it when, and the way to its article.

    Of an article that was withdrawn since, only its hash is shown.
    """
    if isinstance(quote, WithdrawnQuote):
        return f'<div><p class="withdrawn">{exact(quote.words)}</p></div>'
    omitted = OMITTED if quote.cut else ""
    words = f'<blockquote dir="auto" lang="{quote.lang}">{exact(quoted(quote.text, quote.lang))}{omitted}</blockquote>'
    own = urlencode(article_query(quote.article_id, quote.claim_id))
    link = _away(f"evidence?{'&'.join(part for part in (view, own) if part)}", _("Open in article"))
    return f'<div>{words}<p class="who">{exact(source_words(quote))} · {link}</p></div>'


def behind_html(step: Step, quotes: Sequence[Quote | WithdrawnQuote]) -> str:
    """Return the quotes of a step, the lines of its figure, and the way to its view at the desk."""
    look = "quotes one" if len(quotes) < 2 else "quotes"
    listed = "".join(quote_html(quote, step.view) for quote in quotes)
    shown = f'<div class="{look}">{listed}</div>' if quotes else f"<p>{exact(_('No quotes on this step.'))}</p>"
    points = "".join(map(_point, step.points)) if step.drawing else ""
    desk = f"<li>{_away(f'/?{step.view}', _('Open this view'))}</li>"
    return f'{shown}<ul class="behind">{points}{desk}</ul>'


def fold_html(step: Step, quotes: Sequence[Quote | WithdrawnQuote]) -> str:
    """Return what one key opens."""
    return f'<div class="fold"><h3>{exact(_("Evidence"))}</h3>{behind_html(step, quotes)}</div>'
