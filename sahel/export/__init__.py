"""export/: View + tables -> files; one module per format."""
