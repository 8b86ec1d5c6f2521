"""Ids made from what they stand for, so that the same text or claim has the same id in every store."""

from __future__ import annotations

import hashlib
import re
import unicodedata


def normalise_text(text: str) -> str:
    """Return the form of a text under which copies are the same: NFC, with every run of white space one blank."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def article_id(text: str) -> str:
    """Return the id of a text: the sha256 of its normalised form, in hex."""
    return hashlib.sha256(normalise_text(text).encode("utf-8", "surrogatepass")).hexdigest()


def claim_id(article: str, reader: str, parts: tuple[str | None, ...]) -> str:
    """Return a claim's id; it survives a re-read that says the same, as settings hashes of readers do not enter."""
    family = reader.split("@")[0]
    said = "\x1f".join((article, family, *(part or "" for part in parts)))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:20]
