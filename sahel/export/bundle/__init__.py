"""The evidence behind a briefing as one zip: tables, points, constants, and a README that says what each column is."""

from sahel.export.bundle.write import write_bundle

__all__ = ["write_bundle"]
