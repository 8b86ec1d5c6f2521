"""A membership: a new row, or one of the table to correct or take out."""

from __future__ import annotations

import streamlit as st

from sahel.desk.review import amend_membership
from sahel.facts.alliances import STANDINGS, Membership, alliances
from sahel.facts.countries import countries, entity_name
from sahel.figures.membership_words import status_label
from sahel.i18n import _
from sahel.ui.amended import amended_memberships
from sahel.ui.review.acting import attempt, typed

_ALLIANCE, _MEMBER, _ROW, _STANDING = "member-of", "member-state", "member-row", "member-standing"
_SINCE, _UNTIL, _TOLD = "member-since", "member-until", "member-told"


def _span(row: Membership) -> str:
    pattern = _("{standing}, {since} to {until}")
    return pattern.format(standing=status_label(row.standing), since=row.since or "?", until=row.until or "…")


def _row_words(row: Membership | None) -> str:
    return _span(row) if row else _("a new row")


def _show_row() -> None:
    """Fill the fields with the row that was picked."""
    row = st.session_state.get(_ROW)
    if isinstance(row, Membership):
        st.session_state[_STANDING] = row.standing
        st.session_state[_SINCE], st.session_state[_UNTIL] = row.since, row.until


def _typed_row() -> Membership:
    state = st.session_state
    told = typed(_TOLD) or _("noted in review")
    return Membership(state[_ALLIANCE], state[_MEMBER], typed(_SINCE), typed(_UNTIL), state[_STANDING], told, "known")


def _save(take_out: bool) -> None:
    old = st.session_state.get(_ROW)
    replaces = old if isinstance(old, Membership) else None
    done = attempt(
        lambda store, by: amend_membership(store, by, None if take_out else _typed_row(), replaces),
        clear=(_SINCE, _UNTIL, _TOLD),
    )
    if done:
        st.session_state[_ROW] = None


def membership_form() -> None:
    """Draw the form."""
    one, two = st.columns(2, gap="small")
    alliance = one.selectbox(
        _("Alliance"), sorted(alliances(), key=entity_name), format_func=entity_name, key=_ALLIANCE
    )
    member = two.selectbox(_("State"), sorted(countries(), key=entity_name), format_func=entity_name, key=_MEMBER)
    rows = [row for row in amended_memberships() if (row.alliance, row.member) == (alliance, member)]
    st.selectbox(_("Row"), [None, *rows], format_func=_row_words, key=_ROW, on_change=_show_row)
    one, two, three = st.columns(3, gap="small")
    one.selectbox(_("Standing"), STANDINGS, format_func=status_label, key=_STANDING)
    help_text = _("A day, month or year: 2024-01-28, 2024-01 or 2024. Empty: nobody knows, or it goes on.")
    two.text_input(_("Since"), key=_SINCE, max_chars=10, help=help_text)
    three.text_input(_("Until"), key=_UNTIL, max_chars=10, help=help_text)
    st.text_input(_("Where that is said"), key=_TOLD, max_chars=300)
    with st.container(horizontal=True, gap="small"):
        st.button(_("Save row"), on_click=_save, args=(False,), key="member-save", type="primary")
        picked = isinstance(st.session_state.get(_ROW), Membership)
        st.button(_("Take this row out"), on_click=_save, args=(True,), disabled=not picked, key="member-out")
