"""Who printed the article of a row of the list, in words."""

from __future__ import annotations

from sahel.analysis.told_by import told_by
from sahel.store.read_articles import ArticleRow


def row_told_by(row: ArticleRow) -> str:
    """Return who printed the article of a row."""
    return told_by(row.publisher, row.after)
