"""The order of what waits: sources that differ where it matters, then the doubtful nearest to even, then the thin."""

from sahel.analysis.review.queue import alike, waiting
from sahel.analysis.review.verdict import accepted, rejected
from sahel.model import View
from tests.toy import claim, event


def ties_of(events):
    from sahel.analysis.ties import ties

    return ties(events, View())


def order(*events):
    return [(item.event, item.why) for item in waiting(events, ties_of(events), {})]


def test_conflicts_come_by_the_weight_of_their_tie_then_doubt_then_thin():
    small = event("NER", "FRA", "talks", "2024-03-01", state="sources differ", p=0.9)
    large = event("MLI", "RUS", "talks", "2024-03-02", state="sources differ", p=0.9)
    heavy = event("MLI", "RUS", "arms_delivery", "2024-03-03", p=0.9, n_sources=2, verified=True)
    even, likely = event(on="2024-03-04", p=0.5), event(on="2024-03-05", p=0.7)
    thin = event("TCD", "FRA", "visit", "2024-03-06", p=0.9)
    found = order(thin, likely, small, even, heavy, large)
    assert found == [
        (large, "sources differ"),
        (small, "sources differ"),
        (even, "doubtful"),
        (likely, "doubtful"),
        (thin, "thin"),
    ]


def test_what_a_person_decided_waits_no_more():
    told = event(on="2024-03-01", state="sources differ", p=0.5)
    assert order(accepted(told), rejected(told)) == []
    corrected = event(claims=(claim(on="2024-03-01", reader="human:Ada"),), on="2024-03-01", p=0.95)
    assert order(corrected) == []
    assert order(event(claims=(claim(on="2024-03-01", reader="human:chronology"),), on="2024-03-01", p=0.95))


def test_events_near_in_time_of_the_same_parties_and_family_are_offered_to_be_joined():
    one = event("NER", "RUS", "talks", "2024-03-10")
    near, nearer = event("RUS", "NER", "visit", "2024-04-10"), event("NER", "RUS", "talks", "2024-03-09")
    undated = event("NER", "RUS", "talks")
    others = [
        one,
        event("NER", "RUS", "talks", "2024-09-01"),
        event("NER", "FRA", "talks", "2024-03-10"),
        event("NER", "RUS", "sanction", "2024-03-10"),
    ]
    assert alike(one, [near, *others, undated, nearer]) == (nearer, near, undated)
