"""The page on which articles are brought in, looked over and saved."""

from __future__ import annotations

from sahel.ui.add.bring_in import bring_in
from sahel.ui.links import leave_article
from sahel.ui.plain_style import apply_plain_style

leave_article()
apply_plain_style()
bring_in()
