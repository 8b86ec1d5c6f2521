"""ui/: the only room that imports streamlit."""
