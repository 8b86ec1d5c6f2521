"""An event that no article tells: a row of the chronology in the person's own words."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from sahel.desk.review import add_row, written_row
from sahel.facts.chronology import ChronologyRow
from sahel.facts.countries import entity_name
from sahel.figures.event_words import type_label
from sahel.figures.words import modality_label
from sahel.i18n import _
from sahel.model import Modality
from sahel.ui.filter_options import partner_options, type_options
from sahel.ui.review.acting import attempt, typed

_WORDS, _ACTOR, _TYPE, _PARTNER = "row-words", "row-actor", "row-type", "row-partner"
_WHEN, _WHERE, _SAID, _PUBLISHER, _URL = "row-when", "row-where", "row-said", "row-publisher", "row-url"


def _party(entity: str | None) -> str:
    return entity_name(entity) if entity else _("nobody named")


def _typed_row() -> ChronologyRow:
    state = st.session_state
    return written_row(
        typed(_WORDS),
        state[_ACTOR],
        state[_TYPE],
        typed(_WHEN),
        partner=state[_PARTNER],
        place=typed(_WHERE) or None,
        modality=state[_SAID],
        source_publisher=typed(_PUBLISHER) or None,
        source_url=typed(_URL) or None,
    )


def _save() -> None:
    clear = (_WORDS, _WHEN, _WHERE, _PUBLISHER, _URL)
    attempt(lambda store, by: add_row(store, by, _typed_row()), clear)


def event_form() -> None:
    """Draw the form."""
    parties = partner_options()
    st.text_input(_("What happened, in one sentence of your own"), key=_WORDS, max_chars=400)
    one, two, three = st.columns([30, 40, 30], gap="small")
    one.selectbox(_("Who"), parties, format_func=entity_name, key=_ACTOR)
    two.selectbox(_("Does what"), type_options(), format_func=type_label, key=_TYPE)
    three.selectbox(_("To or with whom"), [None, *parties], format_func=_party, key=_PARTNER)
    one, two, three = st.columns([30, 40, 30], gap="small")
    one.text_input(_("When"), key=_WHEN, max_chars=10, help=_("A day, month or year: 2024-03-16, 2024-03 or 2024."))
    two.text_input(_("Where"), key=_WHERE, max_chars=120)
    three.selectbox(_("Said as"), list(get_args(Modality)), format_func=modality_label, key=_SAID)
    one, two = st.columns(2, gap="small")
    one.text_input(_("Whose report you follow"), key=_PUBLISHER, max_chars=120)
    two.text_input(_("Its address"), key=_URL, max_chars=400)
    st.button(_("Save event"), on_click=_save, key="row-save", type="primary")
