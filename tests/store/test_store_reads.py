"""What the store read, of whom and in whose voice."""

from tests.store.telling import says, told


def test_every_article_tells_of_the_states_of_its_places_and_claims(store):
    store.add(*told(says("ECOWAS", "MLI", "sanction", "2022-01-09"), publisher="Beta", published="2022-01-10"))
    store.add(*told(says("FRA", "NER", "visit", "2021-01-09"), publisher="Alpha", published="2021-01-10"))
    store.add(*told(publisher="Gamma", published="2023-01-01"))
    first, second, third = store.reads()
    assert (first.day, first.countries) == ("2021-01-10", {"FRA", "NER"})
    assert (second.day, second.countries) == ("2022-01-10", {"MLI", "NER"})
    assert third.countries == {"NER"}
    assert {one.article_id: one.voice for one in store.reads()} == {
        key: voice.key for key, voice in store.voices().items()
    }


def test_an_empty_store_has_read_nothing(store):
    assert (store.reads(), store.voices()) == ((), {})
