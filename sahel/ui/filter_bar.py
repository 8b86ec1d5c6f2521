"""The one filter bar of all pages: it lies wholly in the URL, so that the same link is the same view.

A widget that is bound to the URL writes there what it shows, and a link must hold codes (``country=NER``), not names.
So each list of parties or types is two widgets: one with the codes, bound and out of sight, and one with the names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Literal, get_args

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from sahel.analysis.period import resolve
from sahel.analysis.view_query import view_from_query
from sahel.facts.countries import entity_name
from sahel.figures.event_words import type_label
from sahel.figures.words import domain_label
from sahel.i18n import _
from sahel.model import Domain, IsoDate, View
from sahel.ui.choice_counts import Choices, choice_counts, counted
from sahel.ui.copy_link import copy_link
from sahel.ui.filter_options import country_options, partner_options, type_options
from sahel.ui.open_store import publishers, shelf
from sahel.ui.period_choice import period_choice
from sahel.ui.period_state import EARLIEST, LATEST, Days, default_days

_BOUND: Literal["query-params"] = "query-params"
ListName = Literal["country", "partner", "domain", "type", "source"]
_WIDTHS: dict[ListName, int] = {"country": 140, "partner": 140, "domain": 118, "type": 118, "source": 320}
"""Of the lists, in px: all of the bar stands in one row on a screen of 1440, and a party can be read when chosen."""


@dataclass(frozen=True, slots=True)
class _Bar:
    """What the lists need: where their codes stand, and the counts of their choices."""

    out_of_sight: DeltaGenerator
    counts: Choices


def _take(key: str) -> None:
    st.session_state[key] = list(st.session_state[f"{key}_names"])


def _list(key: ListName, label: str, options: Sequence[str], name: Callable[[str], str], bar: _Bar) -> None:
    """Draw one list: the bound codes out of sight, the names in the bar, each with how many events it would leave."""
    codes = bar.out_of_sight.multiselect(label, options, key=key, bind=_BOUND)
    names, counts = f"{key}_names", getattr(bar.counts, key)
    # The names carry counts, which change: what is chosen is put there anew each time.
    st.session_state[names] = list(codes)
    st.multiselect(
        label,
        options,
        key=names,
        format_func=partial(counted, name, counts),
        placeholder=_("All"),
        select_all=False,
        on_change=_take,
        args=(key,),
        width=_WIDTHS[key],
    )


def _lists(bar: _Bar) -> None:
    _list("country", _("Country"), country_options(), entity_name, bar)
    _list("partner", _("Partner"), partner_options(), entity_name, bar)
    _list("domain", _("Domain"), get_args(Domain), _domain_name, bar)
    _list("type", _("Type"), type_options(), type_label, bar)


def _domain_name(code: str) -> str:
    return next(domain_label(domain) for domain in get_args(Domain) if domain == code)


def _day(key: str, label: str, defaults: Days) -> None:
    st.date_input(
        label,
        value=defaults[key],
        min_value=EARLIEST,
        max_value=LATEST,
        format="YYYY-MM-DD",
        key=key,
        bind=_BOUND,
        width=120,
    )


def _reset(defaults: Days) -> None:
    for name in _WIDTHS:
        st.session_state[name] = []
    for key, day in defaults.items():
        st.session_state[key] = date.fromisoformat(day) if day else None
    st.session_state.update(q="", undated=False, conf=0.0)


def _flip_more() -> None:
    st.session_state["more"] = not st.session_state.get("more", False)


def _more(defaults: Days, bar: _Bar) -> None:
    """Draw the second row. Closed, it is out of sight but there: a widget that is not drawn could not be reset."""
    state = "open" if st.session_state.get("more") else "closed"
    with st.container(key=f"more-{state}", horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        _day("on", _("In force on"), defaults)
        _list("source", _("Publisher"), publishers(), str, bar)
        st.slider(_("Confidence at least"), 0.0, 1.0, 0.0, 0.05, key="conf", bind=_BOUND, width=180)
        st.toggle(_("Include undated"), key="undated", bind=_BOUND)


def _asks_for_more(defaults: Days) -> bool:
    asked = _asked(defaults)
    return bool(asked.on or asked.source or asked.conf or asked.undated)


def filter_bar() -> View:
    """Draw the bar and return the view that it asks for; days at their default are left open."""
    defaults = default_days()
    bar = _Bar(st.container(key="codes"), choice_counts(_asked_before(defaults)))
    with st.container(key="filters", horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        _lists(bar)
        named_period = st.container(key="named-period", width="content")
        _day("since", _("From"), defaults)
        _day("until", _("To"), defaults)
        _day("known", _("As known on"), defaults)
        st.text_input(_("Words in the text"), key="q", bind=_BOUND, width=124, placeholder=_("Search"), max_chars=200)
        more = st.container(key="more-button", width="content")
        link = st.container(key="address-button", width="content")
        # Reset goes back to the newest evidence, not to twelve months before whatever day was asked for.
        plain = {**defaults, "since": resolve(View(), shelf().newest).since, "on": shelf().newest}
        st.button(_("Reset"), type="tertiary", on_click=_reset, args=(plain,), key="reset")
    _more(defaults, bar)
    in_use = _asks_for_more(defaults)
    label = _("More, in use") if in_use else _("More")
    more.button(label, on_click=_flip_more, key="flip", type="primary" if in_use else "secondary")
    asked = _asked(defaults)
    with named_period:
        period_choice()
    with link:
        copy_link(asked)
    return asked


def _asked_before(defaults: Days) -> View:
    """Return the view that is asked for as far as it is known before the bar is drawn: of the last run, or the link."""
    if "country" in st.session_state and "undated" in st.session_state:
        return _asked(defaults)
    return view_from_query({key: st.query_params.get_all(key) for key in st.query_params})


def _asked_day(key: str, defaults: Days) -> IsoDate | None:
    held = st.session_state.get(key)
    day = held.isoformat() if isinstance(held, date) else None
    return None if day == defaults[key] else day


def _asked(defaults: Days) -> View:
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
