"""What an article states of itself, to confirm or fill in; every change has it read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.desk.preview.batch import Batch
from sahel.desk.preview.draft import Draft, Stated
from sahel.errors import StoreError
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import IsoDate, Lang
from sahel.ui.add.held import FAILED, held
from sahel.ui.add.undated import offered_day, undated_note
from sahel.ui.add.words import lang_label
from sahel.ui.change_list import panel_title
from sahel.ui.period_state import EARLIEST, LATEST

LONGEST_NAME = 200
_FILLED = "preview_filled"
"""How often missing facts were filled in for all: then the boxes of the open article are new ones."""


def _round() -> int:
    return int(st.session_state.get(_FILLED, 0))


def _key(name: str, number: int) -> str:
    return f"{name}-{number}-{_round()}"


def clean_name(given: object) -> str | None:
    """Return a typed name as one line, or None where nothing is left; NULs, which no store holds, are dropped."""
    line = " ".join(str(given or "").replace("\0", " ").split())[:LONGEST_NAME]
    return line.encode("utf-8", "replace").decode() or None


def _day(given: object) -> str | None:
    return given.isoformat() if isinstance(given, date) else None


def _amend(number: int) -> None:
    batch = held()
    draft = batch.drafts.get(number) if batch else None
    if batch is None or draft is None:
        return
    lang = st.session_state.get(_key("lang", number), draft.stated.lang)
    stated = Stated(
        publisher=clean_name(st.session_state[_key("publisher", number)]),
        published=_day(st.session_state[_key("published", number)]),
        lang=next((one for one in get_args(Lang) if one == lang), draft.stated.lang),
    )
    amend(batch, number, stated)


def amend(batch: Batch, number: int, stated: Stated) -> None:
    """Amend one draft; where the store fails the page says so."""
    try:
        batch.amend(number, stated)
    except StoreError as error:
        st.session_state[FAILED] = str(error)


def _publisher_box(draft: Draft) -> None:
    st.text_input(
        _("Publisher"),
        value=draft.stated.publisher or "",
        key=_key("publisher", draft.number),
        placeholder=_("unknown"),
        max_chars=LONGEST_NAME,
        on_change=_amend,
        args=(draft.number,),
    )


def _published_box(draft: Draft) -> None:
    stated = date.fromisoformat(draft.stated.published) if draft.stated.published else None
    st.date_input(
        _("Published"),
        value=stated,
        min_value=min(EARLIEST, stated or EARLIEST),
        max_value=max(LATEST, stated or LATEST),
        format="YYYY-MM-DD",
        key=_key("published", draft.number),
        on_change=_amend,
        args=(draft.number,),
    )


def _language_box(draft: Draft) -> None:
    """Draw the choice of language; that of a text which is stored already stays."""
    langs = get_args(Lang)
    st.selectbox(
        _("Language"),
        langs,
        index=langs.index(draft.stated.lang),
        format_func=lang_label,
        key=_key("lang", draft.number),
        disabled=draft.standing in {"printing", "duplicate"},
        on_change=_amend,
        args=(draft.number,),
    )


def _elsewhere(draft: Draft) -> str | None:
    n = len(draft.found.claims) - len(draft.claims)
    text = ngettext(
        "{n} claim about parties elsewhere will not be stored.",
        "{n} claims about parties elsewhere will not be stored.",
        n,
    )
    return text.format(n=n) if n else None


def confirm(draft: Draft) -> None:
    """Draw the boxes of an article."""
    with st.container(key="confirm", gap="xsmall"):
        st.html(panel_title(_("Confirm"), _("who printed it, when, in which language")))
        _publisher_box(draft)
        left, right = st.columns(2)
        with left:
            _published_box(draft)
        with right:
            _language_box(draft)
        _offer(draft)
        for said in filter(None, (undated_note(draft), _elsewhere(draft))):
            st.html(f'<p class="note">{exact(said)}</p>')


def _take_day(number: int, day: IsoDate) -> None:
    st.session_state[_key("published", number)] = date.fromisoformat(day)
    _amend(number)


def _offer(draft: Draft) -> None:
    day = offered_day(draft)
    if day:
        label = _("Published on {day}, as the dateline says").format(day=day_label(day))
        st.button(label, key=f"offer-{draft.number}", on_click=_take_day, args=(draft.number, day))


def _fill() -> None:
    batch = held()
    publisher, day = clean_name(st.session_state.get("fill_publisher")), _day(st.session_state.get("fill_published"))
    for draft in list(batch.drafts.values()) if batch else []:
        known = draft.stated
        stated = replace(known, publisher=known.publisher or publisher, published=known.published or day)
        if batch and stated != known:
            amend(batch, draft.number, stated)
    st.session_state[_FILLED] = _round() + 1
    st.session_state.update(fill_publisher="", fill_published=None)


def fill_in_for_all(batch: Batch) -> None:
    """Draw the boxes that fill in publisher and day wherever none is stated; none where nothing is missing."""
    unnamed = sum(draft.stated.publisher is None for draft in batch.drafts.values())
    undated = sum(draft.stated.published is None for draft in batch.drafts.values())
    if len(batch.drafts) < 2 or not (unnamed or undated):
        return
    label = _("Publisher, where none is stated ({n})").format(n=unnamed)
    st.text_input(label, key="fill_publisher", max_chars=LONGEST_NAME, disabled=not unnamed, width=260)
    label = _("Date, where none is stated ({n})").format(n=undated)
    st.date_input(
        label,
        value=None,
        min_value=EARLIEST,
        max_value=LATEST,
        format="YYYY-MM-DD",
        key="fill_published",
        disabled=not undated,
        width=210,
    )
    st.button(_("Fill in"), on_click=_fill, key="fill")
