"""The page Alliances: memberships through time."""

from __future__ import annotations

from sahel.ui.alliances.page import alliance_page
from sahel.ui.figure_style import apply_figure_style
from sahel.ui.links import leave_article
from sahel.ui.partners.choice import leave_pair
from sahel.ui.session import current_view

leave_article()
leave_pair()
apply_figure_style()
alliance_page(current_view())
