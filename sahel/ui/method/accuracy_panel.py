"""How well the reader reads: the measured figures with their day and reader, or a plain word that there are none."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.desk.accuracy import Accuracy, accuracy
from sahel.errors import TableError
from sahel.extract.reader import NAME, settings_hash
from sahel.figures.marked_text import exact
from sahel.figures.tables import html_table
from sahel.i18n import _, ngettext
from sahel.ui.change_list import panel_title
from sahel.ui.method.accuracy_tables import calibration_table, found_table, share_table


def running_reader() -> str:
    """Return the id of the reader that reads now; it changes with every rule and word list."""
    return f"{NAME}@{settings_hash()}"


def _note(text: str, strong: bool = False) -> str:
    return f'<p class="note pad{" missing" if strong else ""}">{exact(text)}</p>'


def measured_line(measured: Accuracy) -> str:
    """Return when, with which reader and on how many texts the figures were measured."""
    n = measured.groups["all"].texts if "all" in measured.groups else 0
    texts = ngettext("{n} annotated text", "{n} annotated texts", n).format(n=n)
    said = _("Measured on {day} with reader {reader}, on {texts} ({gold}).")
    return said.format(day=day_label(measured.date), reader=measured.reader, texts=texts, gold=measured.gold)


def _reader_line(measured: Accuracy) -> str:
    if measured.reader == running_reader():
        return _note(_("That is the reader that reads now."))
    said = _("The reader that reads now is {reader}: it has changed since, and these figures are not its own.")
    return _note(said.format(reader=running_reader()), strong=True)


def _tables(measured: Accuracy) -> None:
    st.html(_note(measured_line(measured)) + _reader_line(measured) + _note(_reading_aid()))
    st.html(f'<div class="pad wide">{html_table(found_table(measured))}</div>')
    left, right = st.columns([65, 35], gap="small")
    left.html(f'<div class="pad wide">{html_table(share_table(measured))}</div>')
    right.html(f'<div class="pad">{html_table(calibration_table(measured))}</div>')
    st.html(_note(_("Anybody can measure again: python -m sahel evaluate tests/gold")))


def _reading_aid() -> str:
    """Return what the columns of the tables mean: it is read before them."""
    means = _(
        "Told, right: of what the reader marked, how much is right. There, found: of what a person marked, how much "
        "the reader found."
    )
    held = _("Held out: texts that nobody looked at while the rules were written. They are part of “all”.")
    return f"{means} {held}"


def measured_accuracy() -> Accuracy | TableError | None:
    """Return what was measured, why it cannot be shown, or None where nobody measured."""
    try:
        return accuracy()
    except TableError as error:
        return error


def accuracy_panel(measured: Accuracy | TableError | None) -> None:
    """Draw the figures."""
    with st.container(key="method-accuracy", gap=None):
        st.html(panel_title(_("How well it reads"), _("measured against texts that a person marked")))
        if measured is None:
            st.html(_note(_("Nobody has measured this reader yet, so no figure is shown.")))
        elif isinstance(measured, TableError):
            st.html(_note(str(measured), strong=True))
        else:
            _tables(measured)
