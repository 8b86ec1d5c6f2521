"""Over an empty list: which filter to take away, each as a link to a view that has articles, with how many."""

from __future__ import annotations

from dataclasses import replace

from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.links import inside_href
from sahel.ui.results import results


def _without(asked: View) -> tuple[tuple[str, View], ...]:
    """Return the view without each filter, with the words of the bar for it; the period has a link of its own."""
    return (
        (_("Words in the text"), replace(asked, q="")),
        (_("Country"), replace(asked, country=())),
        (_("Partner"), replace(asked, partner=())),
        (_("Domain"), replace(asked, domain=())),
        (_("Type"), replace(asked, type=())),
        (_("Publisher"), replace(asked, source=())),
        (_("Confidence at least"), replace(asked, conf=0.0)),
        (_("As known on"), replace(asked, known=None)),
    )


def ways_to_widen(asked: View) -> list[str]:
    """Return the links, as HTML, of those filters without which there would be an article."""
    said = []
    for label, wider in _without(asked):
        n = len(results(wider).rows) if wider != asked else 0
        if n:
            text = ngettext("Without “{filter}”: {n} article", "Without “{filter}”: {n} articles", n)
            href = exact(inside_href("evidence", wider))
            said.append(f'<a href="{href}" target="_self">{exact(text.format(filter=label, n=n))}</a>')
    return said
