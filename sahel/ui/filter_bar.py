"""The one filter bar of all pages: it lies wholly in the URL, so that the same link is the same view.

A widget that is bound to the URL writes there what it shows, and a link must hold codes (``country=NER``), not names.
So each list of parties or types is two widgets: one with the codes, bound and out of sight, and one with the names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal, get_args

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from sahel.analysis.period import resolve
from sahel.facts.countries import entity_name
from sahel.facts.iso_days import iso_day
from sahel.figures.hover import type_label
from sahel.figures.words import domain_label
from sahel.i18n import _
from sahel.model import Domain, IsoDate, View
from sahel.ui.filter_options import country_options, partner_options, type_options
from sahel.ui.open_store import publishers, shelf

_BOUND: Literal["query-params"] = "query-params"
_LISTS = ("country", "partner", "domain", "type")
_EARLIEST, _LATEST = date(1950, 1, 1), date(2099, 12, 31)


def _take(key: str) -> None:
    st.session_state[key] = list(st.session_state[f"{key}_names"])


def _list(
    key: str, label: str, options: Sequence[str], name: Callable[[str], str], out_of_sight: DeltaGenerator
) -> None:
    """Draw one list: the bound codes out of sight, the names in the bar."""
    codes = out_of_sight.multiselect(label, options, key=key, bind=_BOUND)
    names = f"{key}_names"
    if st.session_state.get(names) != codes:
        st.session_state[names] = codes
    st.multiselect(
        label,
        options,
        key=names,
        format_func=name,
        placeholder=_("All"),
        select_all=False,
        on_change=_take,
        args=(key,),
        width=138,
    )


def _lists(out_of_sight: DeltaGenerator) -> None:
    _list("country", _("Country"), country_options(), entity_name, out_of_sight)
    _list("partner", _("Partner"), partner_options(), entity_name, out_of_sight)
    _list("domain", _("Domain"), get_args(Domain), _domain_name, out_of_sight)
    _list("type", _("Type"), type_options(), type_label, out_of_sight)


def _domain_name(code: str) -> str:
    return next(domain_label(domain) for domain in get_args(Domain) if domain == code)


def _until_asked() -> IsoDate | None:
    held = st.session_state.get("until")
    return held.isoformat() if isinstance(held, date) else iso_day(st.query_params.get("until", ""))


def default_days() -> dict[str, IsoDate | None]:
    """Return the days of a view that asks for none: on the newest evidence, the twelve months before it, the latest."""
    newest, latest = shelf().newest, shelf().latest
    asked = resolve(View(until=_until_asked()), newest)
    return {"since": asked.since, "until": newest, "on": newest, "known": latest}


def _day(key: str, label: str, defaults: dict[str, IsoDate | None], width: int | Literal["stretch"] = 126) -> None:
    st.date_input(
        label,
        value=defaults[key],
        min_value=_EARLIEST,
        max_value=_LATEST,
        format="YYYY-MM-DD",
        key=key,
        bind=_BOUND,
        width=width,
    )


def _reset(defaults: dict[str, IsoDate | None]) -> None:
    for key in (*_LISTS, "source"):
        st.session_state[key] = []
    for key, day in defaults.items():
        st.session_state[key] = date.fromisoformat(day) if day else None
    st.session_state.update(q="", undated=False, conf=0.0)


def _flip_more() -> None:
    st.session_state["more"] = not st.session_state.get("more", False)


def _more(defaults: dict[str, IsoDate | None]) -> None:
    """Draw the second row. Closed, it is out of sight but there: a widget that is not drawn could not be reset."""
    state = "open" if st.session_state.get("more") else "closed"
    with st.container(key=f"more-{state}", horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        _day("on", _("Alliances in force on"), defaults)
        st.multiselect(
            _("Publisher"), publishers(), key="source", placeholder=_("All"), bind=_BOUND, select_all=False, width=320
        )
        st.slider(_("Confidence at least"), 0.0, 1.0, 0.0, 0.05, key="conf", bind=_BOUND, width=180)
        st.toggle(_("Include undated"), key="undated", bind=_BOUND)


def _asks_for_more(defaults: dict[str, IsoDate | None]) -> bool:
    asked = _asked(defaults)
    return bool(asked.on or asked.source or asked.conf or asked.undated)


def filter_bar() -> View:
    """Draw the bar and return the view that it asks for; days at their default are left open."""
    defaults = default_days()
    out_of_sight = st.container(key="codes")
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        _lists(out_of_sight)
        _day("since", _("From"), defaults)
        _day("until", _("To"), defaults)
        _day("known", _("As known on"), defaults)
        st.text_input(_("Words in the text"), key="q", bind=_BOUND, width=150, placeholder=_("Search"), max_chars=200)
        more = st.container(key="more-button", width="content")
        # Reset goes back to the newest evidence, not to twelve months before whatever day was asked for.
        plain = {**defaults, "since": resolve(View(), shelf().newest).since}
        st.button(_("Reset"), type="tertiary", on_click=_reset, args=(plain,), key="reset")
    _more(defaults)
    in_use = _asks_for_more(defaults)
    label = _("More, in use") if in_use else _("More")
    more.button(label, on_click=_flip_more, key="flip", type="primary" if in_use else "secondary")
    return _asked(defaults)


def _asked_day(key: str, defaults: dict[str, IsoDate | None]) -> IsoDate | None:
    held = st.session_state.get(key)
    day = held.isoformat() if isinstance(held, date) else None
    return None if day == defaults[key] else day


def _asked(defaults: dict[str, IsoDate | None]) -> View:
    state = st.session_state
    return View(
        country=tuple(state["country"]),
        partner=tuple(state["partner"]),
        domain=tuple(state["domain"]),
        type=tuple(state["type"]),
        source=tuple(state["source"]),
        since=_asked_day("since", defaults),
        until=_asked_day("until", defaults),
        on=_asked_day("on", defaults),
        known=_asked_day("known", defaults),
        conf=round(float(state["conf"]), 2),
        q=(state["q"] or "").strip(),
        undated=bool(state["undated"]),
    )
