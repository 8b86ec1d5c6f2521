"""The page on which a person judges what readers say."""

from __future__ import annotations

from sahel.ui.links import leave_article
from sahel.ui.review.page import review_page
from sahel.ui.review.review_style import apply_review_style
from sahel.ui.session import current_view

leave_article()
apply_review_style()
review_page(current_view())
