"""The page Review, and what other pages place of it: withdrawing an article, correcting a claim, notes on a tie."""

from sahel.ui.amended import amended_memberships
from sahel.ui.review.acting import refusal
from sahel.ui.review.correcting import correcting_fields
from sahel.ui.review.notes_panel import notes_panel
from sahel.ui.review.withdraw_button import withdraw_button

__all__ = ["amended_memberships", "correcting_fields", "notes_panel", "refusal", "withdraw_button"]
