"""The frame of the app: page settings, navigation, the one filter bar; the pages themselves lie in pages/views/."""

from __future__ import annotations

import streamlit as st

from sahel.errors import TableError
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.briefing.choice import in_room
from sahel.ui.briefing.room_style import bare_page
from sahel.ui.filter_bar import filter_bar
from sahel.ui.header_menus import header_menus
from sahel.ui.open_store import pin_version
from sahel.ui.session import keep_view
from sahel.ui.show_view import follow_the_store
from sahel.ui.style import apply_style


def draw_app() -> None:
    """Draw the whole app, once a run; where a table of geodata/ is broken, the sentence that says which and where."""
    try:
        _draw()
    except TableError as error:
        st.html(f'<p role="alert">{exact(str(error))}</p>')


def _draw() -> None:
    st.set_page_config(page_title=_("Sahel Partnership Monitor"), layout="wide")
    page = st.navigation(
        [
            st.Page("pages/views/situation.py", title=_("Situation"), default=True),
            st.Page("pages/views/partners.py", title=_("Partners"), url_path="partners"),
            st.Page("pages/views/alliances.py", title=_("Alliances"), url_path="alliances"),
            st.Page("pages/views/briefing.py", title=_("Briefing"), url_path="briefing"),
            st.Page("pages/views/evidence.py", title=_("Evidence"), url_path="evidence"),
            st.Page("pages/views/add.py", title=_("Add articles"), url_path="add"),
            st.Page("pages/views/review.py", title=_("Review"), url_path="review"),
            st.Page("pages/views/method.py", title=_("Method"), url_path="method"),
        ],
        position="top",
    )
    apply_style()
    if page.url_path == "briefing" and in_room():
        bare_page()
    pin_version()
    follow_the_store()
    keep_view(filter_bar())
    header_menus()
    page.run()
