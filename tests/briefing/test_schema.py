"""The schema of editions: what was frozen under it is read for ever, so a record that changes is a new schema.

Where this fails, a record that a briefing holds has changed. Keep the golden file as it is, raise the schema by a step
in sahel/briefing/codec.py that brings older objects up to it, and add the golden file of the new schema.
"""

import json
from pathlib import Path

import pytest

from sahel.briefing.codec import FIRST_SCHEMA, STEPS, canonical, decode, encode
from tests.briefing.schema_sample import sample_briefing

NEWEST = FIRST_SCHEMA + len(STEPS)


def golden(schema):
    return json.loads((Path(__file__).parent / f"edition_schema_{schema}.json").read_text(encoding="utf-8"))


def test_the_records_of_today_are_those_of_the_newest_schema():
    assert json.loads(encode(sample_briefing())) == golden(NEWEST)


@pytest.mark.parametrize("schema", range(FIRST_SCHEMA, NEWEST + 1))
def test_an_edition_of_any_schema_is_read(schema):
    assert decode(canonical(golden(schema))).steps


def test_one_of_the_newest_has_the_same_bytes_when_it_is_written_again():
    raw = canonical(golden(NEWEST))
    assert encode(decode(raw)) == raw
