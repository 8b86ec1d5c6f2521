import pytest

from sahel.analysis.clocks import as_known
from sahel.analysis.corroborate import build_event
from sahel.analysis.voices import voice_key
from tests.toy import claim

VOICES = {name: voice_key(name, name, None) for name in ("AFP", "Reuters")}
KNOWN_FROM = {"AFP": "2024-03-20", "Reuters": "2024-04-10", "row": "2026-11-01"}
FIRST = claim(on="2024-03-26", article="Reuters", confidence=0.5)
EARLIER_KNOWN = claim(on="2024-03-01", until="2024-03-31", article="AFP", confidence=0.5, modality="planned")
EVENT = build_event((FIRST, EARLIER_KNOWN), VOICES)


def test_an_open_clock_shows_everything():
    assert as_known(EVENT, None, KNOWN_FROM, VOICES) is EVENT
    assert as_known(EVENT, "2024-04-10", KNOWN_FROM, VOICES) == EVENT


def test_an_earlier_clock_hides_what_was_not_known_and_recomputes():
    then = as_known(EVENT, "2024-04-09", KNOWN_FROM, VOICES)
    assert then.claims == (EARLIER_KNOWN,)
    assert (then.date_start, then.date_end) == ("2024-03-01", "2024-03-31")
    assert then.p == pytest.approx(0.5) and then.n_sources == 1
    assert then.event_id == EVENT.event_id == FIRST.claim_id


def test_before_any_claim_there_is_no_event():
    assert as_known(EVENT, "2024-03-19", KNOWN_FROM, VOICES) is None


def test_a_chronology_row_is_known_from_the_last_day_of_its_interval_whenever_it_came_in():
    row = claim(on="2024-05-01", until="2024-05-31", article="row", reader="human:chronology@1")
    event = build_event((row,), VOICES)
    assert as_known(event, "2024-05-31", KNOWN_FROM, VOICES) == event
    assert as_known(event, "2024-05-30", KNOWN_FROM, VOICES) is None
