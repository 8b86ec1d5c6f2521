"""What each event adds to the climate of a pair, to the last point; each opens to its sentences."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.climate import Climate, Contribution
from sahel.analysis.sentences import event_sentence
from sahel.facts.constants import constants
from sahel.figures.climate_words import signed_text
from sahel.figures.dates import event_date
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.change_list import panel_title
from sahel.ui.evidence_href import linked_quote
from sahel.ui.partners.pair_data import PairPage

LEAST_SHOWN = 0.005
"""Events that add less evidence than this round to nothing; they are summed up in one line."""


def _head(in_points: bool) -> str:
    last = _("points") if in_points else ""
    cells = [_("Date"), _("Event"), _("p"), _("voices"), _("weight"), last]
    shown = "".join(f'<span class="{"n" if at > 1 else ""}">{exact(cell)}</span>' for at, cell in enumerate(cells))
    return f'<div class="head">{shown}</div>'


def _evidence(part: Contribution, climate: Climate) -> float:
    """Return what an event adds to C or K, with its sign."""
    return part.value * (climate.evidence + constants().climate.prior) / 100


def _row(part: Contribution, climate: Climate, page: PairPage, asked: View) -> str:
    event, rows = part.event, page.situation.shelf.rows
    figures = [
        f"{event.p:.2f}",
        str(event.n_sources),
        signed_text(_evidence(part, climate), 2),
        signed_text(part.value) if climate.status == "ok" else "",
    ]
    cells = "".join(f'<span class="n">{exact(one)}</span>' for one in figures)
    first = f'<span>{exact(event_date(event))}</span><span dir="auto">{exact(event_sentence(event))}</span>'
    quotes = "".join(linked_quote(claim, rows.get(claim.article_id), asked) for claim in event.claims)
    return f"<details><summary>{first}{cells}</summary>{quotes}</details>"


def _rest(parts: list[Contribution], climate: Climate) -> str:
    if not parts:
        return ""
    n, evidence = len(parts), sum(_evidence(part, climate) for part in parts)
    text = ngettext("{n} more event, faded away", "{n} more events, faded away", n).format(n=n)
    points = signed_text(sum(part.value for part in parts), 2) if climate.status == "ok" else ""
    return _sum(text, f"{signed_text(evidence, 2)} {points}".strip())


def _sum(name: str, value: str) -> str:
    return f'<div class="sum"><span>{exact(name)}</span><span>{exact(value)}</span></div>'


def _total(climate: Climate) -> str:
    if climate.status == "ok":
        return _sum(_("Sum: the climate"), signed_text(climate.score, 2))
    needed = constants().climate.least_evidence
    text = _("Evidence, whatever its sign; a number needs {needed:g}").format(needed=needed)
    return _sum(text, f"{climate.evidence:.2f}")


def parts_html(page: PairPage, asked: View) -> str:
    """Return the list of contributions and their sum, the heaviest first."""
    if page.assessment is None or not page.assessment.climate.contributions:
        return f'<p class="note pad">{exact(_("No dated event weighs anything by this day."))}</p>'
    climate = page.assessment.climate
    large = [part for part in climate.contributions if abs(_evidence(part, climate)) >= LEAST_SHOWN]
    small = [part for part in climate.contributions if abs(_evidence(part, climate)) < LEAST_SHOWN]
    rows = "".join(_row(part, climate, page, asked) for part in large)
    inside = _head(climate.status == "ok") + rows + _rest(small, climate) + _total(climate)
    return f'<div class="parts">{inside}</div>'


def parts_panel(page: PairPage, asked: View) -> None:
    """Draw the panel."""
    with st.container(key="panel-parts", gap=None):
        note = _("what each event adds on the day of the view; open one for its sentences")
        st.html(panel_title(_("Contributions"), note))
        st.html(parts_html(page, asked))
        undated = page.assessment.climate.undated if page.assessment else 0
        if undated:
            text = ngettext("{n} undated event counts nothing.", "{n} undated events count nothing.", undated)
            st.html(f'<p class="note pad">{exact(text.format(n=undated))}</p>')
