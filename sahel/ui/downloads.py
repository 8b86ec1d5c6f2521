"""What people carry away: a menu with every format of a view, or of an edition; a file is made when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import streamlit as st

from sahel.analysis.period import resolve
from sahel.analysis.ties import Pair
from sahel.briefing.records import Briefing
from sahel.export.content import Content
from sahel.export.formats import FORMATS, Format, Of, write_file
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import Lang, View
from sahel.ui.open_store import open_store, shelf

_LANGUAGES: Mapping[str, Lang] = {"English": "en", "Français": "fr"}
"""Each in its own language."""

MOST_NAMED = 4
"""Parties in the name of a file."""


def file_name(content: Content, kind: Format, on: str) -> str:
    """Return what a file is called: "sahel-NER-RUS-2026-05-04.csv", "sahel-edition-12.pdf"."""
    if content.number is not None:
        return f"sahel-edition-{content.number}{kind.suffix}"
    parties = [*content.view.country, *content.view.partner][:MOST_NAMED]
    figure = content.figure if kind.of == "figure" else ""
    return "-".join(part for part in ("sahel", *parties, figure, on) if part) + kind.suffix


def file_bytes(content: Content, name: str) -> bytes:
    """Return the file of a format; raise SahelError with the sentence why where it cannot be made."""
    with TemporaryDirectory() as folder:
        target = Path(folder) / "file"
        write_file(name, content, target)
        return target.read_bytes()


def _button(kind: Format, content: Content, on: str, key: str) -> None:
    st.download_button(
        kind.label,
        partial(file_bytes, content, kind.name),
        file_name=file_name(content, kind, on),
        mime=kind.media_type,
        help=kind.about,
        key=f"{key}-{kind.name}",
        on_click="ignore",
        width="stretch",
    )


def _group(of: Of, content: Content, on: str, key: str, heading: str = "") -> None:
    with st.container(gap=None):
        if heading:
            st.html(f'<p class="note">{exact(heading)}</p>')
        with st.container(horizontal=True, gap="xsmall"):
            for kind in FORMATS.values():
                if kind.of == of:
                    _button(kind, content, on, key)


def _language(key: str) -> Lang:
    asked = st.segmented_control(_("Language"), tuple(_LANGUAGES), default="English", key=f"{key}-language")
    return _LANGUAGES.get(asked or "English", "en")


def _semicolons(key: str) -> bool:
    """Ask how a table is to be written."""
    about = _("For a spreadsheet that writes 0,5: cells end with semicolons.")
    return st.checkbox(_("CSV for a French spreadsheet"), help=about, key=f"{key}-semicolons")


def _figure_label(name: str) -> str:
    return {"map": _("Map"), "timeline": _("Timeline")}[name]


def _figure(key: str) -> str:
    """Return which figure is asked for, of those that every view has: what a menu offers must not fail."""
    return st.selectbox(_("Figure"), ["map", "timeline"], format_func=_figure_label, key=f"{key}-figure")


def _menu(view: View, number: int | None, drafted: Briefing | None, key: str) -> None:
    on = view.on or ""
    content = partial(Content, open_store(), view, number=number, drafted=drafted)
    lang: Lang = "en" if number is not None or drafted else _language(key)
    _group("briefing", content(lang=lang), on, key, _("Briefing"))
    _group("events", content(lang=lang, semicolons=_semicolons(key)), on, key, _("Events"))
    figure = "map" if number is not None else _figure(key)
    _group("figure", content(lang=lang, figure=figure), on, key)


def download_menu(
    view: View, *, number: int | None = None, drafted: Briefing | None = None, key: str = "downloads"
) -> None:
    """Draw the menu of a resolved view, or of the edition of a number; nothing is made until a file is asked for.

    ``drafted``: the briefing of the view as the desk shows it, edited and in its language.
    """
    menu = st.popover(_("Download"), key=key, on_change="rerun")
    if menu.open:
        with menu:
            _menu(view, number, drafted, key)


def download_view(asked: View, pair: Pair | None = None) -> None:
    """Draw the menu of a view as it was asked for, narrowed to a pair where one is given."""
    narrowed = replace(asked, country=pair[:1], partner=pair[1:]) if pair else asked
    download_menu(resolve(narrowed, shelf().newest))
