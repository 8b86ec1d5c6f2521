"""The page Partners: the matrix of all pairs, or one pair."""

from __future__ import annotations

from sahel.ui.downloads import download_view
from sahel.ui.figure_style import apply_figure_style
from sahel.ui.links import leave_article
from sahel.ui.partners.choice import chosen_pair
from sahel.ui.partners.matrix_page import matrix_page
from sahel.ui.partners.pair_page import pair_page
from sahel.ui.session import current_view

leave_article()
apply_figure_style()
pair = chosen_pair()
if pair is None:
    matrix_page(current_view())
else:
    pair_page(current_view(), pair)
download_view(current_view(), pair)
