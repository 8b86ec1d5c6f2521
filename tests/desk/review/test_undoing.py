"""Whatever was judged, in whatever order it is undone: in the end everything is as if nobody had said a word."""

from dataclasses import replace
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from sahel.desk.review import (
    accept,
    add_row,
    correct,
    export_judgements,
    import_judgements,
    join,
    note_tie,
    reject,
    reject_claim,
    split,
    undo,
    withdraw,
)
from sahel.errors import JudgementRefusedError
from sahel.model import View
from sahel.store import Store
from tests.desk.test_joint_acts import row
from tests.store.telling import says, told

ALL = View(undated=True)
DAYS = ("2024-03-26", "2024-03-27", "2024-03-28")
TEXTS = [
    told(says(on=DAYS[0]), says("MLI", "RUS", "visit", DAYS[1]), publisher="Alpha"),
    told(says(on=DAYS[0], modality="denied"), publisher="Beta"),
    told(says(type="visit", on=DAYS[0]), says(type="arms_delivery", on=DAYS[2]), publisher="Gamma"),
    told(says("MLI", "RUS", "talks", DAYS[1]), says("MLI", "FRA", "expulsion", None), publisher="Delta"),
]


def filled(folder):
    store = Store.open(f"{folder}/s.db")
    for article, found in TEXTS:
        store.add(article, found)
    return store


def state(store):
    """Everything that a page can show of a store."""
    return (
        store.events(ALL),
        store.events(replace(ALL, known="2024-01-01")),
        store.articles(),
        store.counts(),
        store.newest_evidence(),
        store.publishers(),
        store.reads(),
        store.review.memberships(),
        [store.extraction(article.id) for article, _found in TEXTS],
        [store.event(one.event_id) for one in store.events(ALL)],
    )


def _pick(data, values):
    return data.draw(st.sampled_from(values))


def _step(store, data, made):
    """Judge something at random among what is shown, or undo something; refused where it means nothing."""
    events = store.events(ALL)
    claims = [claim for event in events for claim in event.claims]
    kinds = ["note", "row"] + (["undo"] if made else [])
    kinds += ["accept", "reject", "split", "join", "correct", "reject claim", "withdraw"] if claims else []
    kind = _pick(data, kinds)
    if kind == "note":
        return note_tie(store, ("NER", "RUS"), "Ada", "A word.")
    if kind == "row":
        words = f"Row {_pick(data, range(3))} of Ada."
        return add_row(store, "Ada", replace(row("NER", "RUS", "talks", DAYS[0]), summary=words))
    if kind == "undo":
        return undo(store, _pick(data, made).id, "Bob")
    event, claim = _pick(data, events), _pick(data, claims)
    if kind == "split":
        return split(store, [_pick(data, event.claims).claim_id], "Ada")
    if kind == "join":
        return join(store, [event.event_id, _pick(data, events).event_id], "Ada")
    if kind == "correct":
        day = _pick(data, (*DAYS, None))
        party = _pick(data, ("NER", "MLI", "CHN"))
        changes = [{"date_start": day, "date_end": day}, {"type": "visit"}, {"source": party}, {"place": "Gao"}]
        return correct(store, claim.claim_id, _pick(data, ("Ada", "Bob")), **_pick(data, changes))
    if kind == "withdraw":
        return withdraw(store, claim.article_id, "Ada", "a forgery")
    verbs = {"accept": accept, "reject": reject}
    return verbs[kind](store, event.event_id, "Ada") if kind in verbs else reject_claim(store, claim.claim_id, "Ada")


def judge_at_random(store, data, most=8):
    made = []
    for _n in range(data.draw(st.integers(1, most))):
        try:
            made.append(_step(store, data, made))
        except JudgementRefusedError:
            continue
    return made


def standing(store):
    return [one for one in store.review.judgements() if one.undone_by is None and one.kind != "undo"]


@settings(max_examples=20)
@given(st.data())
def test_when_all_is_undone_everything_is_as_it_was(data):
    with TemporaryDirectory() as folder, filled(folder) as store:
        start = state(store)
        judge_at_random(store, data)
        while left := standing(store):
            undo(store, _pick(data, left).id, "Eve")
        assert state(store) == start


@settings(max_examples=12)
@given(st.data())
def test_every_claim_that_counts_is_in_one_event_and_every_event_can_be_opened(data):
    with TemporaryDirectory() as folder, filled(folder) as store:
        first = store.events(ALL)
        judge_at_random(store, data)
        events = (*store.events(ALL), *store.review.rejected())
        said = [claim.claim_id for event in events for claim in event.claims]
        assert len(said) == len(set(said)) == store.counts()["claims"] - _elsewhere(store)
        assert [store.event(one.event_id) for one in events] == list(events)
        for event in first:
            assert store.event(event.event_id) is None or store.event(event.event_id) in events


def _elsewhere(store):
    """Claims that a person wrote about parties elsewhere belong to no event."""
    read = (store.extraction(article.id) for article, _found in TEXTS)
    return sum(not claim.relevant for found in read if found for claim in found.claims)


@settings(max_examples=10)
@given(st.data())
def test_a_re_read_that_says_the_same_and_another_store_with_the_same_judgements_come_to_the_same(data):
    with TemporaryDirectory() as folder, filled(folder) as store:
        judge_at_random(store, data)
        judged = state(store)
        for article, found in TEXTS:
            again = replace(found, claims=found.claims[::-1])
            store.replace_reading(article.id, replace(again, places=()))
            store.replace_reading(article.id, found)
        assert state(store) == judged
        with TemporaryDirectory() as elsewhere, filled(elsewhere) as other:
            import_judgements(other, export_judgements(store))
            assert _bare(state(other)) == _bare(judged)
            assert import_judgements(other, export_judgements(store)).new == 0


def _bare(told_state):
    """A state without the days of intake, which differ between stores."""
    return told_state[0], told_state[3], told_state[5]
