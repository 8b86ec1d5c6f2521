"""The page Review, and the small parts of it that other pages place: withdrawing an article, notes on a tie."""

from sahel.ui.amended import amended_memberships
from sahel.ui.review.notes_panel import notes_panel
from sahel.ui.review.withdraw_button import withdraw_button

__all__ = ["amended_memberships", "notes_panel", "withdraw_button"]
