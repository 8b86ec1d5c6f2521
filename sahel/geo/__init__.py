"""geo/: gazetteer, boundaries, distances, projections."""
