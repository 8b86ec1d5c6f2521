"""A term of office: for whom a person speaks, and from when to when."""

from __future__ import annotations

import streamlit as st

from sahel.desk.review import amend_term, person_id
from sahel.facts.actors import Term
from sahel.facts.countries import entity_name
from sahel.i18n import _
from sahel.ui.filter_options import partner_options
from sahel.ui.open_store import open_store, store_version
from sahel.ui.review.acting import attempt, typed

_NAME, _ROW, _PARTY, _ROLE, _ALSO = "term-name", "term-row", "term-party", "term-role", "term-also"
_SINCE, _UNTIL = "term-since", "term-until"


@st.cache_resource(max_entries=2, show_spinner=False)
def _terms(version: int) -> tuple[Term, ...]:
    return open_store().review.terms()


def _row_words(row: Term | None) -> str:
    if row is None:
        return _("a new term")
    pattern = _("{role} for {party}, {since} to {until}")
    said = {"role": row.role or _("office"), "party": entity_name(row.country) if row.country else "?"}
    return pattern.format(**said, since=row.since or "?", until=row.until or "…")


def _show_row() -> None:
    """Fill the fields with the term that was picked."""
    row = st.session_state.get(_ROW)
    if isinstance(row, Term):
        st.session_state[_PARTY] = row.country if row.country in partner_options() else partner_options()[0]
        st.session_state[_ROLE], st.session_state[_ALSO] = row.role, ", ".join(row.aliases)
        st.session_state[_SINCE], st.session_state[_UNTIL] = row.since, row.until


def _typed_term() -> Term:
    name, old = typed(_NAME), st.session_state.get(_ROW)
    also = tuple(part.strip() for part in typed(_ALSO).split(",") if part.strip())
    person = old.person if isinstance(old, Term) else person_id(name)
    return Term(person, name, also, st.session_state[_PARTY], typed(_ROLE), typed(_SINCE), typed(_UNTIL))


def _save(take_out: bool) -> None:
    old = st.session_state.get(_ROW)
    replaces = old if isinstance(old, Term) else None
    done = attempt(
        lambda store, by: amend_term(store, by, None if take_out else _typed_term(), replaces),
        clear=(_ROLE, _ALSO, _SINCE, _UNTIL),
    )
    if done:
        st.session_state[_ROW] = None


def term_form() -> None:
    """Draw the form."""
    name = st.text_input(_("Full name"), key=_NAME, max_chars=120).strip()
    person = person_id(name)
    rows = [term for term in _terms(store_version()) if person and person in {term.person, person_id(term.name)}]
    st.selectbox(_("Term"), [None, *rows], format_func=_row_words, key=_ROW, on_change=_show_row)
    one, two = st.columns(2, gap="small")
    one.selectbox(_("Speaks for"), partner_options(), format_func=entity_name, key=_PARTY)
    two.text_input(_("Office"), key=_ROLE, max_chars=120)
    one, two, three = st.columns([50, 25, 25], gap="small")
    one.text_input(_("Further names, with commas between"), key=_ALSO, max_chars=300)
    two.text_input(_("Since"), key=_SINCE, max_chars=10)
    three.text_input(_("Until"), key=_UNTIL, max_chars=10)
    with st.container(horizontal=True, gap="small"):
        st.button(_("Save term"), on_click=_save, args=(False,), key="term-save", type="primary")
        picked = isinstance(st.session_state.get(_ROW), Term)
        st.button(_("Take this term out"), on_click=_save, args=(True,), disabled=not picked, key="term-out")
