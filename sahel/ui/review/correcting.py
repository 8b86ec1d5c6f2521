"""The fields of one claim, as the reader filled them, for a person to correct."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

import streamlit as st

from sahel.desk.review import correct, reject_claim
from sahel.desk.review.coding import LONGEST_PLACE
from sahel.desk.review.when import days_meant, days_typed
from sahel.errors import JudgementRefusedError
from sahel.facts.countries import entity_name
from sahel.figures.event_words import type_label
from sahel.figures.words import modality_label
from sahel.i18n import _
from sahel.model import Claim, Event, Modality
from sahel.ui.filter_options import partner_options, type_options
from sahel.ui.review.acting import act, name_field, reason_field, refuse
from sahel.ui.review.verdict_buttons import REASON

_FIELDS = ("type", "source", "target", "modality")


def _key(name: str, claim: Claim) -> str:
    return f"fix-{name}-{claim.claim_id}"


def _chosen(claims: Sequence[Claim], event: Event) -> Claim:
    if len(claims) == 1:
        return claims[0]
    numbers = range(1, len(claims) + 1)
    label = _("Which sentence")
    number = st.segmented_control(label, numbers, default=1, required=True, key=f"fix-which-{event.event_id}")
    return claims[(number or 1) - 1]


def _party_name(party: str | None) -> str:
    return entity_name(party) if party else _("nobody named")


def _options(held: str | None, offered: Sequence[str]) -> list[str]:
    """Return what is offered, and what the claim holds though nobody offers it."""
    return list(dict.fromkeys([*([held] if held else []), *offered]))


def _pick(name: str, label: str, claim: Claim, options: Sequence[str | None], words: Any) -> None:  # noqa: ANN401
    held = getattr(claim, name)
    st.selectbox(label, options, index=options.index(held), format_func=words, key=_key(name, claim))


def _fields(claim: Claim) -> None:
    parties = _options(claim.source, partner_options())
    one, two, three = st.columns([30, 40, 30], gap="small")
    with one:
        _pick("source", _("Who"), claim, parties, _party_name)
    with two:
        _pick("type", _("Does what"), claim, _options(claim.type, type_options()), type_label)
    with three:
        _pick("target", _("To or with whom"), claim, [None, *_options(claim.target, parties)], _party_name)
    one, two, three = st.columns([30, 40, 30], gap="small")
    days = days_typed(claim.date_start, claim.date_end)
    help_text = _("A day, month or year, or first/last day: 2024-03-01/2024-03-10. Empty: nobody knows.")
    one.text_input(_("When"), days, max_chars=21, key=_key("when", claim), help=help_text)
    two.text_input(_("Where"), claim.place or "", max_chars=LONGEST_PLACE, key=_key("place", claim))
    with three:
        _pick("modality", _("Said as"), claim, list(get_args(Modality)), modality_label)


def _changes(claim: Claim) -> dict[str, Any]:
    state = st.session_state
    start, end = days_meant(str(state[_key("when", claim)] or ""))
    found = {name: state[_key(name, claim)] for name in _FIELDS}
    place = str(state[_key("place", claim)] or "").strip()
    return {**found, "date_start": start, "date_end": end, "place": place or None}


def _correct(claim: Claim) -> None:
    try:
        changes = _changes(claim)
    except JudgementRefusedError as error:
        refuse(error)
        return
    act(correct, claim.claim_id, REASON, **changes)


def correcting_fields(event: Event) -> None:
    """Draw all that a correction needs, on a page that asks for nothing else of a judgement: name, reason, fields."""
    name_field("correcting-name")
    reason_field(REASON)
    correcting(event)


def correcting(event: Event) -> None:
    """Draw the fields of the claim that is chosen, and the buttons that correct or reject it."""
    claim = _chosen(event.claims, event)
    _fields(claim)
    with st.container(horizontal=True, gap="small", key="corrections"):
        st.button(_("Save correction"), shortcut="E", on_click=_correct, args=(claim,), key="save-correction")
        st.button(
            _("Reject this sentence"),
            shortcut="X",
            on_click=act,
            args=(reject_claim, claim.claim_id, REASON),
            key="reject-claim",
        )
