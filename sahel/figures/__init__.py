"""figures/: View + tables -> plotly figure, folium map; no Streamlit."""
