"""The panels of the page: prose, lists, tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from sahel.errors import TableError
from sahel.facts.tables import GEODATA
from sahel.figures.marked_text import exact
from sahel.figures.tables import Table, html_table
from sahel.figures.web_address import address_html
from sahel.i18n import _
from sahel.ui.change_list import panel_title
from sahel.ui.method.tables import SETTINGS, constants_table, sources, type_notes, types_table


def _lead(paragraph: str) -> str:
    """Return a paragraph whose first words, up to a colon, are set off."""
    head, _colon, rest = paragraph.partition(": ")
    if not rest:
        return f"<p>{exact(paragraph)}</p>"
    return f"<p><b>{exact(head)}.</b> {exact(rest[:1].upper() + rest[1:])}</p>"


def prose_panel(key: str, title: str, paragraphs: Iterable[str]) -> None:
    """Draw a panel of paragraphs."""
    with st.container(key=f"method-{key}", height="stretch", gap=None):
        st.html(panel_title(title, "") + f'<div class="prose">{"".join(map(_lead, paragraphs))}</div>')


def list_panel(key: str, title: str, lines: Iterable[str]) -> None:
    """Draw a panel of points."""
    points = "".join(f"<li>{exact(line)}</li>" for line in lines)
    with st.container(key=f"method-{key}", gap=None):
        st.html(panel_title(title, "") + f'<div class="prose"><ul>{points}</ul></div>')


def _wide(table: Table) -> None:
    st.html(f'<div class="wide">{html_table(table)}</div>')


def types_panel() -> None:
    """Draw the types of claims, folded."""
    with st.expander(_("Types of claims, with their codes and weights")):
        _wide(types_table())
        points = "".join(f"<li>{exact(note)}</li>" for note in type_notes())
        st.html(f'<div class="prose"><ul>{points}</ul></div>')


def constants_panel() -> None:
    """Draw every number, folded; a file that cannot be read is said to be so."""
    with st.expander(_("Every number that reading and scoring use")):
        for name in SETTINGS:
            try:
                _wide(constants_table(name))
            except TableError as error:
                st.html(f'<p class="note missing">{exact(str(error))}</p>')


def _source_row(row: Mapping[str, str]) -> str:
    address = address_html(row["url"]) if row.get("url") else ""
    cells = "".join(f'<td dir="auto">{exact(row[key])}</td>' for key in ("name", "covers", "licence"))
    return f"<tr>{cells}<td>{address}</td></tr>"


def sources_panel() -> None:
    """Draw the sources with their licences, and the whole list of files, folded."""
    heads = (_("Source"), _("What of it"), _("Licence"), _("Address"))
    head = "".join(f'<th scope="col">{exact(one)}</th>' for one in heads)
    rows = "".join(map(_source_row, sources()))
    with st.container(key="method-sources", gap=None):
        st.html(panel_title(_("Sources and licences"), ""))
        body = f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>"
        st.html(f'<div class="pad wide"><table class="plain">{body}</table></div>')
    with st.expander(_("Every file of facts, where it comes from, and who may use it how")):
        # Our own file, read from our own folder: the one Markdown text that a page renders.
        st.markdown((GEODATA / "README.md").read_text(encoding="utf-8"))
