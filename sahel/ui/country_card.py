"""The card of one country: its bloc, and its patrons, each with what is in force between the two."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.analysis.pair_sentence import kind_label
from sahel.analysis.patrons import Patron, patrons
from sahel.facts.countries import entity_name
from sahel.facts.scope import sahel_states
from sahel.figures.fills import fill_label
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.ledgers import all_ladders
from sahel.ui.links import pair_href
from sahel.ui.session import current_view
from sahel.ui.situation import Situation

MOST_PATRONS = 5
"""Patrons on the card, those with the most in force; the matrix on Partners shows them all."""


def chosen_country(view: View) -> str | None:
    """Return the country of a view that is narrowed to one of the five states and to no partner."""
    one = view.country[0] if len(view.country) == 1 and not view.partner else None
    return one if one in sahel_states() else None


def _kinds(patron: Patron) -> str:
    words = (kind_label(entry.kind) for entry in patron.entries)
    return ", ".join(word[:1].lower() + word[1:] for word in words)


def _patron_html(patron: Patron) -> str:
    href = exact(pair_href(patron.pair, current_view()))
    name = f'<a href="{href}" target="_self">{exact(entity_name(patron.party))}</a>'
    return f'<li><b>{name}</b> <span class="n">{len(patron.entries)}</span> {exact(_kinds(patron))}</li>'


def _lead(country: str, situation: Situation, n: int) -> str:
    """Return the country's bloc and with how many parties something is in force."""
    fill = situation.fills.get(country)
    bloc = fill_label(fill) if fill else _("in none of the map's blocs")
    held = ngettext("entries in force with {n} party", "entries in force with {n} parties", n)
    said = held.format(n=n) if n else _("no entry in force, as far as sentences tell")
    return _("{bloc}; {said} on {day}").format(bloc=bloc, said=said, day=day_label(situation.view.on or ""))


def card_html(country: str, situation: Situation) -> str:
    """Return the card as HTML; "" in a store without evidence."""
    view = situation.view
    if not view.on:
        return ""
    found = patrons(country, all_ladders(view.known), view.on)
    rows = "".join(map(_patron_html, found[:MOST_PATRONS]))
    left_out = len(found) - MOST_PATRONS
    more = ngettext("and {n} more on Partners", "and {n} more on Partners", left_out).format(n=left_out)
    end = f'<p class="why">{exact(more)}</p>' if left_out > 0 else ""
    head = f'<div class="pair-name"><b>{exact(entity_name(country))}</b></div>'
    lead = f'<p class="why">{exact(_lead(country, situation, len(found)))}</p>'
    return f'<div class="country-card">{head}{lead}<ul>{rows}</ul>{end}</div>'


def country_card(situation: Situation) -> None:
    """Draw the card where the view is narrowed to one country; nothing elsewhere."""
    country = chosen_country(situation.view)
    if country:
        st.html(card_html(country, situation))
