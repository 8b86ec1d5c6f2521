"""The head of the desk: what is shown, in which language, told since when, and the way into the room."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.period import resolve
from sahel.briefing.edge_words import clock_words, edition_words, period_words
from sahel.briefing.editions import editions
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.ui.briefing.choice import AFTER, LANG, chosen_lang, enter_room, open_edition, put
from sahel.ui.briefing.shown import Shown, told_since
from sahel.ui.downloads import download_menu
from sahel.ui.open_store import open_store, shelf
from sahel.ui.session import current_view

_LANGS = {"en": "English", "fr": "Français"}
"""Each in its own words, as whoever reads it looks for them."""

_DRAFT = 0


def _after() -> None:
    st.query_params[AFTER] = str(st.session_state["told-since"])


def _open() -> None:
    open_edition(st.session_state["which"] or None)


def _named(number: int) -> str:
    return _("Edition {n}").format(n=number) if number else _("Draft of today")


def _since_named(number: int) -> str:
    return _("edition {n}").format(n=number) if number else _("the bar’s first day")


def _draft_choices(numbers: list[int]) -> None:
    st.session_state["lang-pick"] = chosen_lang()
    st.segmented_control(
        _("Language"),
        list(_LANGS),
        key="lang-pick",
        format_func=_LANGS.__getitem__,
        required=True,
        on_change=put,
        args=(LANG, "lang-pick"),
    )
    if numbers:
        st.session_state["told-since"] = told_since() or 0
        st.selectbox(
            _("Changes since"), [0, *numbers], key="told-since", format_func=_since_named, on_change=_after, width=170
        )


def _choices(shown: Shown) -> None:
    numbers = [row.number for row in editions(open_store())]
    if numbers:
        st.session_state["which"] = shown.edition.number if shown.edition else _DRAFT
        st.selectbox(_("Shown"), [_DRAFT, *numbers], key="which", format_func=_named, on_change=_open, width=140)
    if shown.edition is None:
        _draft_choices(numbers)


def _downloads(shown: Shown) -> None:
    view, held = resolve(current_view(), shelf().newest), shown.edition
    download_menu(view, number=held.number if held else None, drafted=None if held else shown.briefing)


def said_of(shown: Shown) -> str:
    """Return what is shown, in a line: edition or draft, period, clocks, how many steps."""
    briefing = shown.briefing
    n = len(briefing.shown)
    steps = ngettext("{n} step", "{n} steps", n).format(n=n)
    mark = [briefing.mark] if briefing.mark else []
    return " · ".join([edition_words(shown.edition), period_words(briefing), clock_words(briefing), steps, *mark])


def desk_head(shown: Shown) -> None:
    """Draw the head."""
    left, right = st.columns([42, 58], vertical_alignment="bottom")
    title = f'<h1 class="headline">{exact(shown.briefing.title)}</h1><p class="note">{exact(said_of(shown))}</p>'
    left.html(title)
    with right, st.container(key="desk-choices", horizontal=True, vertical_alignment="bottom", gap="xsmall"):
        _choices(shown)
        _downloads(shown)
        st.button(_("Show in the room"), key="enter-room", on_click=enter_room, type="primary")
