"""The page that says how the monitor reads and scores, how well, and on what it rests."""

from __future__ import annotations

from sahel.ui.links import leave_article
from sahel.ui.method.page import method_page
from sahel.ui.plain_style import apply_plain_style

leave_article()
apply_plain_style()
method_page()
