"""One event that waits: what it says, and every sentence that says so, exact, with what the reader made of it."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.day_labels import day_label, interval_label
from sahel.analysis.review.queue import Item, Why, by_a_person
from sahel.analysis.sentences import coded_sentence
from sahel.facts.countries import entity_name
from sahel.figures.event_words import type_label
from sahel.figures.marked_text import Mark, exact, marked_text
from sahel.figures.words import modality_label, rule_label
from sahel.i18n import _
from sahel.model import Article, Claim
from sahel.ui.links import article_link
from sahel.ui.open_store import article, shelf
from sahel.ui.told_by import row_told_by

AROUND = 220
"""Characters of the article that are shown before and after a sentence."""


def why_label(why: Why) -> str:
    """Return why an event waits, in words."""
    return {
        "sources differ": _("sources differ"),
        "doubtful": _("doubtful"),
        "thin": _("one voice, nobody verified it"),
    }[why]


def in_its_words(claim: Claim, given: Article | None) -> str:
    """Return a claim's sentences as HTML, marked in the text around them; without the article the sentence alone."""
    if given is None:
        return f'<mark dir="auto" class="claim">{exact(claim.quote)}</mark>'
    start, end = max(0, claim.evidence_start - AROUND), min(len(given.text), claim.evidence_end + AROUND)
    start = start if start == 0 else given.text.find(" ", start, claim.evidence_start) + 1 or start
    end = end if end == len(given.text) else max(given.text.rfind(" ", claim.evidence_end, end), claim.evidence_end)
    spans = [(claim.evidence_start, claim.evidence_end), *((one.start, one.end) for one in claim.also)]
    marks = [Mark(one - start, other - start, "claim") for one, other in spans]
    shown = marked_text(given.text[start:end], marks)
    return f"{'… ' if start else ''}{shown}{' …' if end < len(given.text) else ''}"


def coded_html(claim: Claim) -> str:
    """Return what was coded, field by field, as HTML."""
    target = entity_name(claim.target) if claim.target else _("nobody named")
    fields = (
        (_("Coded"), f"{entity_name(claim.source)} – {type_label(claim.type).lower()} – {target}"),
        (_("When"), f"{interval_label(claim.date_start, claim.date_end)} ({rule_label(claim.date_rule)})"),
        (_("Where"), claim.place or _("not placed")),
        (_("Said as"), modality_label(claim.modality)),
        (_("By"), _reader(claim)),
    )
    cells = "".join(f"<dt>{exact(name)}</dt><dd dir='auto'>{exact(value)}</dd>" for name, value in fields)
    return f'<dl class="coded">{cells}</dl>'


def _reader(claim: Claim) -> str:
    if by_a_person(claim):
        return _("{name}, who corrected the reader").format(name=claim.reader.partition(":")[2])
    return _("{reader}, confidence {p:.2f}").format(reader=claim.reader.split("@")[0], p=claim.confidence)


def _claim(claim: Claim, number: int) -> None:
    row = shelf().rows.get(claim.article_id)
    who = row_told_by(row) if row else claim.publisher or _("unknown publisher")
    when = day_label(claim.published) if claim.published else _("undated")
    lang = row.lang if row else "en"
    st.html(
        f'<div class="quote judged"><div class="who"><b>{number}. {exact(who)}</b><span>{exact(when)} · {lang}</span>'
        f'</div><blockquote dir="auto" lang="{lang}">{in_its_words(claim, article(claim.article_id))}</blockquote>'
        f"{coded_html(claim)}</div>"
    )
    article_link(_("Open in article"), claim.article_id, claim.claim_id, key=f"review-open-{claim.claim_id}")


def item_panel(item: Item, number: int, n_all: int) -> None:
    """Draw the event."""
    event = item.event
    meta = _("{n} of {all} · {why} · p {p:.2f}").format(n=number, all=n_all, why=why_label(item.why), p=event.p)
    st.html(f'<p class="note pad">{exact(meta)}</p><h2 class="judged" dir="auto">{exact(coded_sentence(event))}</h2>')
    for at, claim in enumerate(event.claims, 1):
        _claim(claim, at)
