"""The end of a page: what graded words mean, every source with its hash, licences, and what the reading rested on."""

from __future__ import annotations

from sahel.analysis.day_labels import day_label
from sahel.briefing.edge_words import clock_words, edition_words, period_words
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.records import Briefing, Edition, Source
from sahel.export.page.step_html import mark_html
from sahel.facts.tables import table
from sahel.figures.marked_text import exact
from sahel.figures.tables import Table, html_table
from sahel.figures.web_address import address_html
from sahel.i18n import _


def _scale(briefing: Briefing) -> str:
    rows = tuple((grade.word, f"{grade.low:.0%} – {grade.high:.0%}") for grade in briefing.scale)
    return html_table(Table(_("What graded words mean"), (_("Word"), _("Probability")), rows)) if rows else ""


def _source(source: Source, withdrawn: frozenset[str]) -> str:
    if source.article_id in withdrawn:
        return f"<li>{exact(WithdrawnQuote(source.article_id).words)}</li>"
    title = f'<cite lang="{source.lang}" dir="auto">{exact(source.title)}</cite>, ' if source.title else ""
    who = exact(source.publisher or _("unknown publisher"))
    when = exact(day_label(source.published) if source.published else _("undated"))
    address = f" {address_html(source.url)}" if source.url else ""
    return f"<li>{title}{who}, {when}.{address} <code>{source.article_id}</code></li>"


def _sources(briefing: Briefing, withdrawn: frozenset[str]) -> str:
    listed = "".join(_source(source, withdrawn) for source in briefing.basis.sources)
    note = _("After each source stands the sha256 of its text.")
    return f"<h3>{exact(_('Sources'))}</h3><p>{exact(note)}</p><ol>{listed}</ol>"


def _licences() -> str:
    headers = (_("Source"), _("What of it"), _("Licence"))
    rows = tuple((row["name"], row["covers"], row["licence"]) for row in table("data_sources"))
    policy = _("Boundaries are Natural Earth’s. Lines imply no position on the status of any territory.")
    drawn = _("Figures are drawn by plotly.js (MIT licence); type is IBM Plex and Noto Sans (OFL 1.1).")
    return html_table(Table(_("Data and licences"), headers, rows)) + f"<p>{exact(policy)}</p><p>{exact(drawn)}</p>"


def _facts(briefing: Briefing, edition: Edition | None) -> list[tuple[str, str]]:
    known = [(_("Hash of the edition"), edition.content_hash)] if edition else []
    frozen = [(_("Frozen"), f"{edition.frozen_at}, {edition.by}")] if edition else []
    return [
        (_("Edition"), edition_words(edition)),
        *frozen,
        *known,
        (_("Period"), period_words(briefing)),
        (_("Clocks"), clock_words(briefing)),
        (_("View"), briefing.view or _("everything")),
        (_("Read by"), ", ".join(briefing.basis.readers)),
    ]


def _constants(briefing: Briefing) -> str:
    rows = tuple((name, str(value)) for name, value in sorted(briefing.basis.constants.items()))
    return html_table(Table(_("Constants"), (_("Name"), _("Value")), rows)) if rows else ""


def about_html(briefing: Briefing, edition: Edition | None) -> str:
    """Return the last section."""
    facts = "".join(f"<dt>{exact(name)}</dt><dd>{exact(said)}</dd>" for name, said in _facts(briefing, edition))
    withdrawn = edition.withdrawn if edition else frozenset()
    title = f"<h2>{exact(_('What this rests on'))}</h2>"
    parts = f"<dl>{facts}</dl>{_scale(briefing)}{_sources(briefing, withdrawn)}{_licences()}{_constants(briefing)}"
    foot = f'<span>{exact(clock_words(briefing))}</span><span class="end">{mark_html(briefing.mark)}</span>'
    return f'<section class="about" id="about">{title}{parts}<footer>{foot}</footer></section>'
