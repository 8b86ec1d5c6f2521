"""The end of a page: what graded words mean, every source with its hash, licences, and what the reading rested on."""

from __future__ import annotations

from sahel.analysis.day_labels import day_label
from sahel.briefing.edge_words import clock_words, withdrawn_words
from sahel.briefing.records import Briefing, Edition, Source
from sahel.export.about_words import about_rows, licence_table, policy_words, scale_table
from sahel.export.page.step_html import mark_html
from sahel.figures.marked_text import exact
from sahel.figures.tables import Table, html_table
from sahel.figures.web_address import address_html
from sahel.i18n import _


def _source(source: Source, withdrawn: frozenset[str]) -> str:
    if source.article_id in withdrawn:
        return f"<li>{exact(withdrawn_words(source.article_id))}</li>"
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
    drawn = _("Figures are drawn by plotly.js (MIT licence); type is IBM Plex and Noto Sans (OFL 1.1).")
    return f"{html_table(licence_table())}<p>{exact(policy_words())}</p><p>{exact(drawn)}</p>"


def _constants(briefing: Briefing) -> str:
    rows = tuple((name, str(value)) for name, value in sorted(briefing.basis.constants.items()))
    return html_table(Table(_("Constants"), (_("Name"), _("Value")), rows)) if rows else ""


def about_html(briefing: Briefing, edition: Edition | None) -> str:
    """Return the last section."""
    facts = "".join(f"<dt>{exact(name)}</dt><dd>{exact(said)}</dd>" for name, said in about_rows(briefing, edition))
    withdrawn = edition.withdrawn if edition else frozenset()
    scale = html_table(scale_table(briefing)) if briefing.scale else ""
    title = f"<h2>{exact(_('What this rests on'))}</h2>"
    parts = f"<dl>{facts}</dl>{scale}{_sources(briefing, withdrawn)}{_licences()}{_constants(briefing)}"
    foot = f'<span>{exact(clock_words(briefing))}</span><span class="end">{mark_html(briefing.mark)}</span>'
    return f'<section class="about" id="about">{title}{parts}<footer>{foot}</footer></section>'
