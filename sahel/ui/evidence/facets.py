"""By what the listed articles can be narrowed: the most frequent values, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from sahel.analysis.columns.counting import articles_by_party, articles_by_type
from sahel.analysis.period import resolve
from sahel.facts.countries import entity_label
from sahel.figures.event_words import type_label
from sahel.i18n import _
from sahel.model import View
from sahel.ui.choice_counts import counted
from sahel.ui.event_columns import chosen_events, columns
from sahel.ui.evidence.listing import LANG, chosen_lang, listing
from sahel.ui.labels import plain_label
from sahel.ui.listed_rows import Rows
from sahel.ui.open_store import shelf

MOST_CHOICES = 5
"""Choices of a facet; the bar above has all of them."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow: its name in the view, its title, and how its values are named."""

    key: str
    title: str
    name: Callable[[str], str]


def lang_name(lang: str) -> str:
    """Return the name of a language."""
    return {"en": _("English"), "fr": _("French")}.get(lang, lang)


def facets() -> tuple[Facet, ...]:
    """Return the facets in the order in which they are shown."""
    return (
        Facet("country", _("Country"), entity_label),
        Facet("type", _("Type"), type_label),
        Facet("source", _("Publisher"), str),
        Facet(LANG, _("Language"), lang_name),
    )


def _per_article(view: View, rows: Rows, key: str) -> Counter[str]:
    """Count, for each party or type of the view's events, how many of the listed articles stand behind one."""
    given, which = columns(view.known), chosen_events(view)
    count = articles_by_party if key == "country" else articles_by_type
    return count(given, which, rows.articles(len(given.heard.ids)))


def view_without(asked: View, key: str) -> View:
    """Return a view without the filter of a facet."""
    if key == "country":
        return replace(asked, country=())
    return replace(asked, source=()) if key == "source" else replace(asked, type=())


def counts(key: str, asked: View) -> Counter[str]:
    """Return how many listed articles each value of a facet would leave."""
    if key == LANG:
        return listing(asked, any_lang=True).rows.by_lang()
    wide = view_without(asked, key)
    rows = listing(wide).rows
    if key == "source":
        return rows.by_voice()
    return _per_article(resolve(wide, shelf().newest), rows, key)


def _chosen(key: str, asked: View) -> list[str]:
    if key == LANG:
        lang = chosen_lang()
        return [lang] if lang else []
    return list(getattr(asked, key))


def _pick(key: str) -> None:
    picked = st.session_state[f"facet-{key}"]
    if key != LANG:
        st.session_state[key] = list(picked)
    elif picked:
        st.query_params[LANG] = picked[-1]
    else:
        st.query_params.pop(LANG, None)


def _label(name: Callable[[str], str], found: Mapping[str, int], value: str) -> str:
    return plain_label(counted(name, found, value))


def _facet(facet: Facet, asked: View) -> None:
    found, chosen = counts(facet.key, asked), _chosen(facet.key, asked)
    most = [value for value, _n in found.most_common(MOST_CHOICES)]
    choices = [*most, *(value for value in chosen if value not in most)]
    if not choices:
        return
    st.session_state[f"facet-{facet.key}"] = chosen
    st.pills(
        facet.title,
        choices,
        key=f"facet-{facet.key}",
        selection_mode="multi",
        format_func=partial(_label, facet.name, found),
        on_change=_pick,
        args=(facet.key,),
    )


def facet_panel(asked: View) -> None:
    """Draw the facets."""
    with st.container(key="facets", gap="xsmall"):
        for facet in facets():
            _facet(facet, asked)
