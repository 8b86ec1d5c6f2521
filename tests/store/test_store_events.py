"""Claims become events as they come in, and stay where they were put."""

from tests.store.telling import says, told


def test_two_publishers_on_one_happening_are_one_event_with_two_voices(store):
    first = told(says("NER", "RUS", "talks", "2024-03-26"), publisher="Alpha")
    store.add(*first)
    store.add(*told(says("RUS", "NER", "talks", "2024-03-26"), publisher="Beta"))
    (event,) = store.events()
    assert event.event_id == first[1].claims[0].claim_id
    assert (event.n_sources, len(event.claims)) == (2, 2)
    assert event.p > 0.8


def test_copies_after_one_report_are_one_voice(store):
    for publisher in ("Alpha", "Beta"):
        store.add(*told(says(on="2024-03-26"), publisher=publisher, after="Agency"))
    (event,) = store.events()
    assert (event.n_sources, len(event.claims)) == (1, 2)


def test_other_days_parties_and_families_are_other_events(store):
    store.add(*told(says("NER", "RUS", "talks", "2024-03-26")))
    apart = [
        says("NER", "RUS", "talks", "2024-04-26"),
        says("NER", "FRA", "talks", "2024-03-26"),
        says("NER", "RUS", "aid", "2024-03-26"),
        says("NER", "RUS", "talks"),
    ]
    store.add(*told(*apart, publisher="Beta"))
    assert store.counts()["events"] == 5


def test_a_bloc_and_its_member_meet_where_one_other_party_is_shared(store):
    store.add(*told(says("AES", "RUS", "agreement_signed", "2025-08-14"), publisher="Alpha"))
    store.add(*told(says("MLI", "RUS", "agreement_signed", "2025-08-14"), publisher="Beta"))
    assert [len(event.claims) for event in store.events()] == [2]


def test_pairs_of_one_act_stay_apart(store):
    pairs = [
        says("NER", "MLI", "joint_force", "2024-03-06", group="g"),
        says("NER", "BFA", "joint_force", "2024-03-06", group="g"),
    ]
    store.add(*told(*pairs))
    assert {event.pair for event in store.events()} == {("NER", "MLI"), ("NER", "BFA")}


def test_the_newest_evidence_is_no_newer_than_the_day_on_which_it_was_known(store):
    assert store.newest_evidence() is None
    store.add(*told(says(on="2024-03-26"), says("MLI", on="2030-01-01"), publisher="A", published="2024-03-28"))
    assert store.newest_evidence() == "2024-03-28"
    store.add(*told(says(on="2024-05-01"), publisher="B"))
    assert store.newest_evidence() == "2024-05-01"


def test_an_article_is_known_from_its_publication_else_from_its_intake(store):
    dated, undated = told(publisher="A", published="2024-03-28"), told(publisher="B")
    store.add(*dated)
    store.add(*undated)
    assert store.known_from() == {dated[0].id: "2024-03-28", undated[0].id: "2024-06-01"}


def test_the_list_of_articles_tells_who_printed_each_and_how_much_it_says(store):
    article, found = told(says(on="2024-03-26"), says("MLI"), publisher="Alpha", published="2024-03-28", after="Agency")
    store.add(article, found)
    (row,) = store.articles()
    assert (row.id, row.title, row.publisher, row.after) == (article.id, "Toy", "Alpha", article.after)
    assert (row.voice, row.n_claims, row.n_printings, row.known_from) == ("Agency", 2, 1, "2024-03-28")
    assert store.publishers() == ("Agency",)


def test_nothing_is_known_of_an_id_that_never_was(store):
    assert store.event("nobody") is None
    assert store.article("nobody") is None
