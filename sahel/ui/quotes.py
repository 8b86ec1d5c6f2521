"""One quote of the evidence: who printed it, when, what it is evidence of, and the sentence exactly as printed."""

from __future__ import annotations

from sahel.analysis.day_labels import day_label
from sahel.figures.event_words import type_label
from sahel.figures.marked_text import exact
from sahel.figures.words import modality_label, quoted
from sahel.i18n import _
from sahel.model import Claim, Lang
from sahel.store.read_articles import ArticleRow
from sahel.ui.told_by import row_told_by


def quote_html(claim: Claim, row: ArticleRow | None) -> str:
    """Return a claim's evidence as HTML; the quote is escaped and reads in its own direction."""
    who = row_told_by(row) if row else claim.publisher or _("unknown publisher")
    lang: Lang = row.lang if row else "en"
    published = row.published if row else claim.published
    when = day_label(published) if published else _("undated")
    coded = type_label(claim.type)
    if claim.modality != "happened":
        coded = f"{coded}, {modality_label(claim.modality)}"
    return (
        f'<div class="quote"><div class="who"><b>{exact(who)}</b><span>{exact(when)} · {lang}</span>'
        f'<span class="end">{exact(coded)}</span></div>'
        f'<blockquote dir="auto" lang="{lang}">{exact(quoted(claim.quote, lang))}</blockquote></div>'
    )
