"""The figures as pictures (PNG, SVG, PDF), drawn by matplotlib, without a browser."""
