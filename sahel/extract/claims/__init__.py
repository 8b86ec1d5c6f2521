"""claims/: who did what to whom, and in which sentence it says so. No claim is the right answer for most sentences."""

from sahel.extract.claims.finder import find_claims

__all__ = ["find_claims"]
