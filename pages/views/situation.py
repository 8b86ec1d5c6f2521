"""The home page: the map of partnerships, what changed, the timeline."""

from __future__ import annotations

import streamlit as st

from sahel.ui.change_list import change_list
from sahel.ui.downloads import download_menu
from sahel.ui.evidence_card import evidence_card
from sahel.ui.headline_strip import headline_strip
from sahel.ui.links import leave_article
from sahel.ui.map_panel import map_panel
from sahel.ui.session import current_view
from sahel.ui.situation import gather
from sahel.ui.state_line import state_line
from sahel.ui.timeline_panel import timeline_panel
from sahel.ui.watch_line import watch_line

leave_article()
asked = current_view()
situation = gather(asked)
watch_line()
headline_strip(situation)
with st.container(key="upper"):
    left, right = st.columns([67, 33], gap="small")
    with left:
        map_panel(asked, situation)
    with right:
        if situation.pair:
            evidence_card(situation.pair, situation)
        else:
            change_list(situation)
timeline_panel(situation)
state_line(situation)
download_menu(situation.view)
