"""The way from one article of the list to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.store.read_articles import ArticleRow
from sahel.ui.links import choose_article


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Where an article stands in a list, counted from 1, and the ids beside it (None at an end)."""

    at: int
    before: str | None
    after: str | None


def neighbours(rows: Sequence[ArticleRow], article_id: str) -> Neighbours | None:
    """Return the neighbours of an article, or None where the list does not hold it."""
    at = next((at for at, row in enumerate(rows) if row.id == article_id), None)
    if at is None:
        return None
    return Neighbours(at + 1, rows[at - 1].id if at else None, rows[at + 1].id if at + 1 < len(rows) else None)


def _step(label: str, side: Literal["left", "right"], to: str | None, key: str) -> None:
    st.button(
        label,
        icon=f":material/chevron_{side}:",
        icon_position=side,
        key=key,
        on_click=choose_article,
        args=(to,),
        disabled=to is None,
        type="tertiary",
    )


def neighbours_bar(rows: Sequence[ArticleRow], article_id: str) -> None:
    """Draw the two steps and the place in the list; nothing for an article that the list does not hold."""
    found = neighbours(rows, article_id)
    if found is None:
        st.html(f'<p class="note pad">{exact(_("This article is not among those listed."))}</p>')
        return
    with st.container(key="neighbours", horizontal=True, vertical_alignment="center", gap="xsmall"):
        _step(_("Newer"), "left", found.before, "newer")
        place = _("{n} of {all}").format(n=found.at, all=len(rows))
        st.html(f'<p class="note">{exact(place)}</p>', width="content")
        _step(_("Older"), "right", found.after, "older")
