"""What people judged, over what readers say: pure; the store keeps the judgements and writes what follows from them."""

from sahel.analysis.review.records import ClaimName, Coding, Judgement, Kind, Overlay

__all__ = ["ClaimName", "Coding", "Judgement", "Kind", "Overlay"]
