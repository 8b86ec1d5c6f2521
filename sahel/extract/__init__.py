"""extract/: Article -> Extraction; pure, knows no storage."""
