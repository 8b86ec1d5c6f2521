"""A briefing as slides (PPTX) that can be edited: native words, tables and charts, and pictures of maps."""
