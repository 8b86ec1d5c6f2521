"""export/: View + tables -> files; one module per format."""

from sahel.export.files import FORMATS, export

__all__ = ["FORMATS", "export"]
