"""Events of the toy Sahel as columns, with the articles that they need."""

import numpy as np

from sahel.analysis.columns.build import columns_of
from sahel.analysis.columns.records import Heard
from sahel.analysis.columns.words import Words, day_numbers, numbers
from sahel.analysis.voices import voice_key


def heard_of(articles, known=None, publishers=None):
    """Articles by id: ``known`` says from which day each is known, ``publishers`` who printed it."""
    ids = tuple(dict.fromkeys(articles))
    voices = {one: voice_key(one, (publishers or {}).get(one), None) for one in ids}
    keys, labels = Words(), Words()
    return Heard(
        ids=ids,
        number=Words(ids),
        seq=np.arange(1, len(ids) + 1),
        known=day_numbers([(known or {}).get(one, "2020-01-01") for one in ids]),
        voice=numbers([voices[one].key for one in ids], keys),
        n_voices=len(keys) - 1,
        label=numbers([voices[one].label for one in ids], labels),
        labels=labels.words(),
        voices=voices,
    )


def toy_columns(events, **facts):
    """These events as columns, in the order given; ``facts`` are those of ``heard_of``."""
    given = tuple(events)
    return columns_of(given, heard_of((claim.article_id for one in given for claim in one.claims), **facts))
