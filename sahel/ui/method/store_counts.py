"""What the store holds: counts, by language, and how much of it is our own sample."""

from __future__ import annotations

from collections import Counter
from functools import partial

import streamlit as st

from sahel.analysis.told_by import SAMPLE
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.change_list import panel_title
from sahel.ui.event_columns import count_undated
from sahel.ui.evidence.listing import LANG
from sahel.ui.lack import LACK
from sahel.ui.links import inside_href
from sahel.ui.method.accuracy_panel import running_reader
from sahel.ui.open_store import open_store, publishers, shelf, store_version
from sahel.ui.results import of_all_days


@st.cache_resource(max_entries=2, show_spinner=False)
def _counts(version: int) -> dict[str, int]:
    return open_store().counts()


@st.cache_resource(max_entries=2, show_spinner=False)
def _read_before(version: int, reader: str) -> int:
    return len(open_store().read_by_others(reader))


def _with_spaces(n: int) -> str:
    """Return a count with thin spaces between its thousands."""
    return f"{n:,}".replace(",", "\u2009")


def _figures() -> list[tuple[int, str, str | None]]:
    """Return the counts, each with its words, and the way to what it counts where a page lists that."""
    everything = of_all_days(View())
    articles = partial(inside_href, "evidence", everything)
    undated = inside_href("evidence", View(undated=True), **{LACK: "date"})
    version = store_version()
    held, rows = _counts(version), list(shelf().rows.values())
    langs = Counter(row.lang for row in rows)
    return [
        (held["articles"], _("articles"), articles()),
        (langs["en"], _("in English"), articles(**{LANG: "en"})),
        (langs["fr"], _("in French"), articles(**{LANG: "fr"})),
        (held["printings"], _("printings"), None),
        (len(publishers()), _("publishers"), None),
        (held["claims"], _("claims"), None),
        (held["events"], _("events"), inside_href("", everything, show="Table")),
        (count_undated(View()), _("undated events"), undated),
        (sum(row.published is None for row in rows), _("undated articles"), None),
    ]


def _figure(n: int, name: str, href: str | None) -> str:
    said = f"<b>{_with_spaces(n)}</b><span>{exact(name)}</span>"
    return f'<a href="{exact(href)}" target="_self">{said}</a>' if href else f"<div>{said}</div>"


def _sample() -> str:
    n = sum((row.publisher or "").endswith(SAMPLE) for row in shelf().rows.values())
    text = ngettext(
        "{n} article is our own sample, in our own words after a named report.",
        "{n} articles are our own sample, in our own words after named reports.",
        n,
    )
    return text.format(n=n)


def _older() -> str | None:
    n = _read_before(store_version(), running_reader())
    text = ngettext(
        "{n} article was read by an older version of the reader.",
        "{n} articles were read by an older version of the reader.",
        n,
    )
    return text.format(n=n) if n else None


def store_counts() -> None:
    """Draw the counts; zeros stay."""
    figures = "".join(_figure(*one) for one in _figures())
    notes = [_sample(), *([old] if (old := _older()) else [])]
    with st.container(key="method-store", gap=None):
        st.html(panel_title(_("What the store holds"), ""))
        st.html(f'<div class="figures">{figures}</div>')
        st.html(f'<p class="note pad">{exact(" ".join(notes))}</p>')
