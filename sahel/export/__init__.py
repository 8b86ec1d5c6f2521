"""export/: View + records -> files; one module per format, all of them named in formats.py."""
