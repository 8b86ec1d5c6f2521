"""A briefing as one HTML file that asks for nothing: opened by a double click, from a stick as from a disk."""

from sahel.export.page.write import write_page

__all__ = ["write_page"]
