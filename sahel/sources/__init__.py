"""sources/: bytes, files, folders -> Article, one module per format."""
