"""Constants of the climate adjusted for this view alone: they stand in the link, and whatever they touch is marked."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.climate import Weights, adjustable, standard_weights
from sahel.analysis.climate.weights_query import adjusted_by, with_value, word_of
from sahel.errors import BadFilterError
from sahel.facts.noted import noted
from sahel.figures.marked_text import exact
from sahel.i18n import _

WEIGH = "weigh"
"""The parameter of the link."""

_NAME, _VALUE, _REFUSED = "weigh-name", "weigh-value", "weigh-refused"


def chosen_weights() -> Weights:
    """Return the weights that the link asks for; the standard ones where it asks for none."""
    return adjusted_by(st.query_params.get(WEIGH, ""), standard_weights())


def leave_weights() -> None:
    """Weigh as geodata/ says again; callbacks, and pages that weigh nothing, may call this."""
    st.query_params.pop(WEIGH, None)


def adjusted_words(weights: Weights) -> str:
    """Return what is adjusted, each with its standard value: "prior 3 (2)"; "" where nothing is."""
    now, usual = adjustable(weights), adjustable(standard_weights())
    return ", ".join(f"{name} {now[name]:g} ({usual[name]:g})" for name in sorted(weights.adjusted))


def adjusted_note(weights: Weights) -> str:
    """Return the mark that an adjusted view bears, as HTML; "" for the standard weights."""
    if not weights.is_adjusted:
        return ""
    said = _("Adjusted for this view, standard in brackets: {what}.").format(what=adjusted_words(weights))
    return f'<p class="note pad adjusted" role="status">{exact(said)}</p>'


def _notes() -> dict[str, str]:
    """Return what constants.yaml says of each constant of the climate."""
    return {key: one.note for one in noted("constants") if one.section == "climate" for key, _value in one.values}


def _set() -> None:
    name, value = st.session_state.get(_NAME), st.session_state.get(_VALUE)
    if not isinstance(name, str) or not isinstance(value, (int, float)):
        return
    try:
        weights = with_value(chosen_weights(), standard_weights(), {name: float(value)})
    except BadFilterError as error:
        st.session_state[_REFUSED] = str(error)
        return
    if weights.is_adjusted:
        st.query_params[WEIGH] = word_of(weights)
    else:
        leave_weights()


def _show_value() -> None:
    """Put the present value of the constant that was picked into the field."""
    st.session_state[_VALUE] = adjustable(chosen_weights()).get(str(st.session_state.get(_NAME)), 0.0)


def weighing() -> None:
    """Draw the popover: a constant, its value, and the way back."""
    weights = chosen_weights()
    label = _("Weights (adjusted)") if weights.is_adjusted else _("Weights")
    with st.popover(label, key="weighing"):
        names = list(adjustable(weights))
        name = st.selectbox(_("Constant of the climate"), names, key=_NAME, on_change=_show_value)
        st.caption(_(_notes().get(name, "")) or _("A weight of one type of event or one way of telling it."))
        st.session_state.setdefault(_VALUE, adjustable(weights)[name])
        st.number_input(_("Value, for this view alone"), key=_VALUE, format="%g")
        refused = st.session_state.pop(_REFUSED, None)
        if refused:
            st.html(f'<p class="refused" role="alert">{exact(refused)}</p>')
        with st.container(horizontal=True, gap="small"):
            st.button(_("Adjust"), on_click=_set, key="weigh-set", type="primary")
            st.button(_("Standard weights"), on_click=leave_weights, disabled=not weights.is_adjusted, key="weigh-off")
