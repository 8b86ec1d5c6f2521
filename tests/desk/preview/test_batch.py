"""A preview: read one by one, judged against the store, amended, unticked, saved in one go; nothing stored before."""

import pytest

from sahel.desk.intake import Summary, intake
from sahel.desk.preview.batch import Batch
from sahel.desk.preview.draft import Stated
from sahel.desk.preview.limits import PreviewLimits
from sahel.desk.preview.sources import Source, of_bytes, of_text
from sahel.errors import StoreError, UnreadableSourceError
from sahel.ids import article_id
from sahel.model import Article, Printing
from tests.desk.conftest import ToyReader

TALKS = "NER talks RUS 2024-03-26."
VISIT = "MLI visit FRA 2024-04-01."


def article(text, **facts):
    return Article(article_id(text), None, text, "en", (Printing(origin="toy.txt", raw=text.encode(), **facts),))


def source(*outcomes, parts=1):
    return Source(parts, lambda: iter(outcomes))


def read(batch, *sources):
    batch.add(sources)
    while batch.step():
        pass
    return batch


@pytest.fixture
def batch(store, reader):
    return Batch(store, reader)


def test_reading_stores_nothing(batch, store):
    read(batch, source(article(TALKS)), source(article(VISIT)))
    assert [draft.standing for draft in batch.drafts.values()] == ["new", "new"]
    assert store.counts()["articles"] == 0
    assert store.version() == 0


def test_failures_are_listed_and_the_rest_goes_on(batch):
    read(
        batch, source(UnreadableSourceError("photo.png", "it holds no text")), source(article("broken")), of_text(TALKS)
    )
    assert batch.failures == [("photo.png", "it holds no text"), ("toy.txt", "a number was expected")]
    assert len(batch.drafts) == 1


def test_what_is_known_is_said_to_be_and_not_kept_by_itself(batch, store, reader):
    intake(store, reader, [article(TALKS, publisher="Alpha")])
    read(
        batch,
        source(article(TALKS, publisher="Alpha"), article(TALKS, publisher="Beta"), article(TALKS, publisher="Beta")),
    )
    drafts = batch.drafts
    assert [draft.standing for draft in drafts.values()] == ["duplicate", "printing", "twice"]
    assert [batch.is_kept(number) for number in drafts] == [False, True, False]
    assert drafts[3].like == 1
    assert [printing.publisher for printing in drafts[2].whole.printings] == ["Alpha", "Beta"]


def test_saving_stores_what_is_ticked_with_its_bytes_and_reads_nothing_again(batch, store, reader):
    read(batch, source(article(TALKS)), source(article(VISIT)))
    batch.tick([2], keep=False)
    reader.read_texts.clear()
    saved = batch.save()
    assert saved.summary == Summary(added=1, claims=1)
    assert reader.read_texts == []
    assert store.article(article_id(TALKS)).printings[0].raw == TALKS.encode()
    assert store.article(article_id(VISIT)) is None


def test_a_second_click_on_save_saves_nothing_more(batch, store):
    read(batch, source(article(TALKS)))
    assert batch.save() is batch.save()
    assert store.counts()["articles"] == 1
    assert batch.size == 0


def test_what_is_filled_in_is_read_and_stored(batch, store, reader):
    read(batch, source(article(TALKS)))
    batch.amend(1, Stated("Alpha", "2024-03-27", "fr"))
    assert reader.read_texts == [TALKS, TALKS]
    batch.save()
    held = store.article(article_id(TALKS))
    assert (held.publisher, held.published, held.lang) == ("Alpha", "2024-03-27", "fr")
    assert store.extraction(held.id).claims[0].published == "2024-03-27"


def test_amending_to_what_is_stored_already_unticks_and_back_ticks_again(batch, store, reader):
    intake(store, reader, [article(TALKS, publisher="Alpha")])
    read(batch, source(article(TALKS, publisher="Beta")))
    batch.amend(1, Stated("Alpha", None, "en"))
    assert (batch.drafts[1].standing, batch.is_kept(1)) == ("duplicate", False)
    batch.amend(1, Stated("Gamma", None, "en"))
    assert (batch.drafts[1].standing, batch.is_kept(1)) == ("printing", True)


def test_a_copy_is_judged_again_when_the_one_before_it_changes(batch):
    read(batch, source(article(TALKS, publisher="Alpha")), source(article(TALKS, publisher="Alpha")))
    assert batch.drafts[2].standing == "twice"
    batch.amend(1, Stated("Beta", None, "en"))
    assert (batch.drafts[2].standing, batch.drafts[2].like, batch.is_kept(2)) == ("printing", 1, True)


def test_the_view_of_what_is_new_holds_its_events_and_no_other(batch, store, reader):
    intake(store, reader, [article("BFA talks CHN 2023-01-01.", publisher="Old")])
    read(batch, source(article(TALKS, publisher="Alpha")), source(article(VISIT, publisher="Beta")))
    view = batch.save().view
    assert {event.pair for event in store.events(view)} == {("NER", "RUS"), ("MLI", "FRA")}


def test_a_full_preview_says_so_and_leaves_the_rest(store, reader):
    batch = Batch(store, reader, PreviewLimits(most_articles=2, most_mb=1, all_mb=1, idle_minutes=1))
    read(batch, *(source(article(f"{TALKS} {n}")) for n in range(5)))
    assert len(batch.drafts) == 2
    ((left, why),) = batch.failures
    assert left == "3 files"
    assert "save these first" in why


def test_too_many_bytes_fill_it_too(store, reader):
    batch = Batch(store, reader, PreviewLimits(most_articles=9, most_mb=1, all_mb=1, idle_minutes=1))
    read(batch, *(source(article(f"{n}" + "x" * 600_000)) for n in range(3)))
    assert len(batch.drafts) == 1
    assert batch.failures


def test_stopping_keeps_what_was_read_and_counts_the_rest(batch):
    batch.add([source(article(TALKS)), source(article(VISIT), parts=7)])
    batch.step()
    batch.stop()
    assert not batch.is_reading
    assert len(batch.drafts) == 1
    assert batch.failures == [("8 files", "reading was stopped")]


def test_progress_counts_files_also_of_a_folder(batch):
    batch.add([source(article(TALKS), article(VISIT), parts=2), source(article("x"))])
    seen = [batch.progress]
    while batch.step():
        seen.append(batch.progress)
    assert [done for done, _total in seen] == sorted(done for done, _total in seen)
    assert batch.progress == (3, 3)


def test_warnings_of_the_sources_are_kept(batch):
    raw = b'{"text": "Niger and Russia held talks.", "published": "someday"}'
    read(batch, of_bytes("one.json", raw))
    assert any("someday" in warning for warning in batch.warnings)


def test_a_store_that_fails_leaves_the_preview_as_it_was(batch, store, tmp_path):
    read(batch, source(article(TALKS)))
    store.close()
    for file in tmp_path.iterdir():
        file.write_bytes(b"overwritten by something else" * 400)
    with pytest.raises(StoreError):
        batch.save()
    assert batch.saved is None
    assert batch.n_kept == 1


def test_another_version_of_the_reader_reads_again(store):
    batch = read(Batch(store, ToyReader()), source(article(TALKS)))
    batch._reader.id = "toy@2"
    batch.save()
    assert store.extraction(article_id(TALKS)).reader == "toy@2"
