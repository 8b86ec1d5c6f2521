"""A newer version of a reader reads again what its elders read, and touches nobody else's work."""

from sahel.desk.bundled import load_chronology
from sahel.desk.intake import intake
from sahel.desk.reread import Reread, reread
from tests.desk.conftest import ToyReader
from tests.desk.test_intake_summary import TALKS, article
from tests.desk.test_joint_acts import row


def test_a_newer_version_reads_again_and_the_chronology_stays(store, reader):
    intake(store, reader, [article(TALKS), article("MLI visit RUS 2024-04-01.")])
    load_chronology(store, [row("NER", "FRA", "expulsion")])
    newer = ToyReader("toy@2")
    assert reread(store, newer) == Reread(2, ())
    assert len(newer.read_texts) == 2
    assert {claim.reader for event in store.events() for claim in event.claims} == {"toy@2", "human:chronology"}
    assert reread(store, newer) == Reread(0, ())


def test_an_article_that_fails_keeps_its_older_reading(store, reader):
    class Worse(ToyReader):
        def read(self, given):
            raise KeyError("no such word")

    intake(store, reader, [article(TALKS)])
    done = reread(store, Worse("toy@2"))
    assert done.read == 0
    assert len(done.failed) == 1
    assert [event.claims[0].reader for event in store.events()] == ["toy@1"]
