"""The three ways in: drop files, paste a text, take a folder of the server."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from sahel.desk.preview.sources import Source, count_files, of_bytes, of_folder, of_text
from sahel.desk.roots import folder_in, folders_below, root_labels, roots
from sahel.errors import FolderRefusedError
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.sources.limits import limits
from sahel.sources.manifest import suffixes
from sahel.ui.add.held import held_or_new
from sahel.ui.change_list import panel_title

_ROUND = "dropped"
"""How often files were dropped: each time the box is a new one, and empty."""


def _bring_in(sources: Iterable[Source]) -> None:
    held_or_new().add(sources)


def _box() -> str:
    return f"drop-{st.session_state.get(_ROUND, 0)}"


def _forget(files: Iterable[UploadedFile]) -> None:
    """Have the server let go of uploaded bytes, which it would otherwise hold until the visitor leaves."""
    context: Any = get_script_run_ctx()
    for file in files if context else ():
        context.uploaded_file_mgr.remove_file(context.session_id, file.file_id)


def _take_files(box: str) -> None:
    # A box that was emptied calls once more, with nothing, or with files that the server let go of.
    files = [file for file in st.session_state.get(box) or () if isinstance(file, UploadedFile)]
    if files:
        _bring_in([of_bytes(file.name, file.getvalue()) for file in files])
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
        _forget(files)


def _drop() -> None:
    with st.container(key="way-drop", height="stretch"):
        st.html(panel_title(_("Drop files"), ", ".join(suffixes())))
        st.file_uploader(
            _("Files"),
            accept_multiple_files=True,
            key=_box(),
            on_change=_take_files,
            args=(_box(),),
            label_visibility="collapsed",
        )
        note = _("Drop files on the box, up to {n} MB each. For hundreds of files, an archive is faster.")
        note = note.format(n=limits().largest_source_mb)
        st.html(f'<p class="note">{exact(note)}</p>')


def _take_text() -> None:
    text = str(st.session_state.get("pasted") or "")
    if text.strip():
        _bring_in([of_text(text)])
        st.session_state["pasted"] = ""


def _paste() -> None:
    with st.container(key="way-paste", height="stretch"):
        st.html(panel_title(_("Paste a text"), _("headline, blank line, text")))
        st.text_area(_("Text"), key="pasted", height=108, label_visibility="collapsed", max_chars=limits().longest_text)
        st.button(_("Read this text"), on_click=_take_text, key="read-text")


def _take_folder(root: int, folder: str) -> None:
    offered = roots()
    if root >= len(offered):  # the setting is not what it was when the page was drawn
        st.session_state["folder_refused"] = str(FolderRefusedError(folder, _("it is not offered any more")))
        return
    try:
        _bring_in([of_folder(folder_in(offered[root], folder))])
    except FolderRefusedError as refused:
        st.session_state["folder_refused"] = str(refused)


def _files_in(root: int, folder: str) -> str:
    try:
        n = count_files(folder_in(roots()[root], folder))
    except FolderRefusedError as refused:
        return str(refused)
    return ngettext("{n} file that can be read.", "{n} files that can be read.", n).format(n=n)


def _folder_label(folder: str) -> str:
    return folder or _("all of it")


def _folder() -> None:
    offered = roots()
    labels = root_labels(offered)
    with st.container(key="way-folder", height="stretch"):
        st.html(panel_title(_("A folder of the server"), ", ".join(labels)))
        root = 0
        if len(offered) > 1:
            root = st.selectbox(_("Below"), range(len(offered)), format_func=labels.__getitem__, key="root")
        choices = ["", *folders_below(offered[root])]
        chosen = st.selectbox(_("Folder"), choices, format_func=_folder_label, key=f"folder-{root}")
        st.html(f'<p class="note">{exact(_files_in(root, chosen))}</p>')
        st.button(_("Read this folder"), on_click=_take_folder, args=(root, chosen), key="read-folder")
        if refused := st.session_state.pop("folder_refused", None):
            st.html(f'<p class="note missing">{exact(refused)}</p>')


def ways_in() -> None:
    """Draw the ways that are offered; a folder of the server is one only where SAHEL_ROOTS names some."""
    ways = [_drop, _paste, *([_folder] if roots() else [])]
    for column, way in zip(st.columns(len(ways), gap="small"), ways, strict=True):
        with column:
            way()
