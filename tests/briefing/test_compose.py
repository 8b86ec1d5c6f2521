"""A briefing writes itself, in a toy world: what is asserted, what is withheld, and what is said of it."""

import pytest

from sahel.briefing.compose import compose
from sahel.briefing.drawings import MapDrawing, TableDrawing
from sahel.briefing.editions import freeze
from sahel.facts.briefing_rules import limits
from sahel.model import View
from sahel.store import Store
from tests.briefing.composed_world import open_world, pact, report


@pytest.fixture
def store(tmp_path):
    with open_world(tmp_path / "toy.db") as opened:
        yield opened


def step(briefing, key):
    return next(one for one in briefing.steps if one.key == key)


def test_steps_come_in_order_and_what_is_watched_comes_first(store):
    composed = compose(store, View(), watched=(("NER", "RUS"),))
    kinds = [one.kind for one in composed.steps]
    assert kinds == ["title", "watched", "changes", "map", "change", "alliances", "silence", "sources"]


def test_without_a_watch_list_there_is_no_such_step(store):
    assert "watched" not in [one.kind for one in compose(store, View()).steps]


def test_a_change_is_told_with_a_graded_word_and_its_heaviest_act(store):
    told = step(compose(store, View()), "change:NER-RUS")
    assert told.sentence == (
        "The tie between Niger and Russia almost certainly strengthened: the two signed a military agreement, "
        "10 Feb 2026."
    )
    assert not told.withheld
    assert isinstance(told.drawing, MapDrawing)  # the pair is new: who the parties are is the news
    assert told.drawing.subject == ("NER", "RUS")


def test_both_sides_of_a_contested_tie_are_told(store):
    for publisher in ("Alpha", "Beta", "Gamma"):
        said = f"Niger expelled Russian diplomats, {publisher} reports."
        facts = {"source": "NER", "target": "RUS", "type": "expulsion", "on": "2026-02-20"}
        report(store, said, ("Niger", "NER"), ("Russian", "RUS"), publisher=publisher, **facts)
    told = step(compose(store, View()), "change:NER-RUS")
    assert told.sentence == (
        "Niger and Russia signed a military agreement, but Niger told personnel of Russia to leave; "
        "their tie is almost certainly contested."
    )


def test_an_act_that_is_less_sure_than_the_turn_has_its_own_grade(tmp_path):
    with Store.open(tmp_path / "s.db") as store:
        for at in range(1, 5):
            pact(store, f"Paper {at}", day=f"2026-0{at}-10", confidence=0.7)
        told = step(compose(store, View()), "change:NER-RUS")
        assert told.sentence.endswith("(likely).")
        assert "almost certainly strengthened" in told.sentence


def test_its_quotes_are_exact_one_voice_each(store):
    told = step(compose(store, View()), "change:NER-RUS")
    assert {quote.publisher for quote in told.quotes} == {"Alpha", "Beta", "Gamma"}
    for quote in told.quotes:
        assert store.article(quote.article_id).text[quote.start : quote.end] == quote.text


def test_a_sentence_is_withheld_where_no_quote_names_both_parties(tmp_path):
    with Store.open(tmp_path / "s.db") as store:
        for publisher in ("Alpha", "Beta", "Gamma"):
            said = f"They signed a military agreement with Russia, {publisher} says."
            deal = {"type": "agreement_signed", "domain": "military", "on": "2026-02-10"}
            report(store, said, ("Russia", "RUS"), publisher=publisher, **deal)
        told = step(compose(store, View()), "change:NER-RUS")
        assert (told.sentence, told.mind, told.points) == ("", "", ())
        assert "names both parties and the act" in told.withheld
        assert len(told.quotes) == 3
        table = step(compose(store, View()), "changes").drawing
        assert table.rows[0][-1] == "no quote names both parties and the act"


def test_a_sentence_is_withheld_where_the_quote_does_not_name_the_act(tmp_path):
    with Store.open(tmp_path / "s.db") as store:
        for publisher in ("Alpha", "Beta", "Gamma"):
            said = f"Niger is near Russia on this list, {publisher} says."
            deal = {"type": "agreement_signed", "domain": "military", "on": "2026-02-10"}
            report(store, said, ("Niger", "NER"), ("Russia", "RUS"), publisher=publisher, **deal)
        told = step(compose(store, View()), "change:NER-RUS")
        assert told.withheld and not told.sentence


def test_a_point_whose_quote_does_not_bear_it_out_is_left_out(store):
    report(store, "They then held talks.", source="NER", target="RUS", type="talks", on="2026-02-20")
    told = step(compose(store, View()), "change:NER-RUS")
    assert "held talks" not in " ".join(point.text for point in told.points)


def test_a_change_that_is_not_sure_enough_says_so(tmp_path):
    with Store.open(tmp_path / "s.db") as store:
        pact(store, "Alpha")
        told = step(compose(store, View()), "change:NER-RUS")
        assert told.points[0].text.startswith("Not sure enough to announce:")
        assert "1 voice;" in told.points[0].text


def test_one_voice_says_what_a_second_would_do(tmp_path):
    with Store.open(tmp_path / "s.db") as store:
        pact(store, "Alpha")
        mind = step(compose(store, View()), "change:NER-RUS").mind
        assert mind == (
            "One publisher tells it: a second would firm it up; a report that Niger annulled a military agreement "
            "with Russia would turn it round."
        )


def test_a_denial_makes_the_sources_differ(store):
    said = "Niger denied that it signed a military agreement with Russia."
    facts = {"type": "agreement_signed", "domain": "military", "on": "2026-02-10", "modality": "denied"}
    report(store, said, ("Niger", "NER"), ("Russia", "RUS"), publisher="Delta", **facts)
    told = step(compose(store, View()), "change:NER-RUS")
    assert told.mind.startswith("Sources differ")
    assert told.sentence.endswith(".")


def test_the_mark_the_title_and_the_view_are_kept(store):
    composed = compose(store, View(country=("NER",)), title="Monday", mark="TLP:AMBER")
    assert (composed.title, composed.mark, composed.steps[0].heading) == ("Monday", "TLP:AMBER", "Monday")
    assert composed.view.startswith("country=NER&since=2025-02-11&until=2026-02-10")
    assert compose(store, View(country=("NER",))).title == "Niger"


def test_an_empty_store_gives_a_briefing_that_claims_nothing(tmp_path):
    with Store.open(tmp_path / "empty.db") as store:
        composed = compose(store, View())
    assert [one.kind for one in composed.steps] == ["title", "changes", "map", "alliances", "silence", "sources"]
    assert composed.basis.events == ()
    assert all(one.sentence for one in composed.steps)


def test_everything_that_a_step_names_is_in_the_basis(store):
    composed = compose(store, View(), watched=("NER",))
    ids = {event.event_id for event in composed.basis.events}
    named = {event for one in composed.steps for point in one.points for event in point.events}
    maps = [one.drawing for one in composed.steps if isinstance(one.drawing, MapDrawing)]
    drawn = {event for drawing in maps for tie in drawing.ties for event in tie.events}
    assert named | drawn <= ids and drawn
    articles = {claim.article_id for event in composed.basis.events for claim in event.claims}
    assert {source.article_id for source in composed.basis.sources} == articles == set(composed.basis.voices)
    assert composed.basis.readers == ("toy@1",)
    assert composed.basis.constants["climate.prior"] == 2.0


def test_what_came_after_an_edition_is_told_since_it(store):
    edition = freeze(store, compose(store, View()), "Ada")
    report(
        store,
        "Russia sent forces to Niger.",
        ("Niger", "NER"),
        ("Russia", "RUS"),
        source="RUS",
        target="NER",
        type="deployment",
        on="2026-03-01",
    )
    composed = compose(store, View(), after=edition)
    assert (composed.since, composed.after) == ("2026-02-11", edition.number)
    assert step(composed, "changes").sentence.startswith(f"Since edition {edition.number}, ")
    assert "sent forces" in step(composed, "changes").drawing.rows[0][-1]


def test_what_was_learnt_late_is_told_too(store):
    edition = freeze(store, compose(store, View()), "Ada")
    pact(store, "Delta", day="2026-02-28")
    late = {"source": "FRA", "target": "MLI", "type": "aid_suspended", "on": "2025-12-01"}
    report(store, "France suspended aid to Mali.", ("France", "FRA"), ("Mali", "MLI"), **late)
    lines = [point.text for point in step(compose(store, View(), after=edition), "changes").points]
    learnt = [line for line in lines if line.startswith("Learnt since, of earlier days: ")]
    assert [line.split(": ")[1].split(" (")[0] for line in learnt] == ["France suspended aid to Mali, 1 Dec 2025"]


def test_an_edition_of_the_same_days_is_told_again(store):
    edition = freeze(store, compose(store, View()), "Ada")
    again = compose(store, View(), after=edition)
    assert (again.since, again.until) == (edition.briefing.since, edition.briefing.until)


def test_a_watched_party_without_news_is_said_to_be_quiet(store):
    told = step(compose(store, View(), watched=("NER", ("TCD", "FRA"))), "watched")
    assert told.points[-1].text == "Nothing changed on Chad – France."
    assert isinstance(told.drawing, TableDrawing)


def test_silence_on_a_watched_pair_is_not_told_as_a_change(store):
    for month in range(1, 13):
        talks = {"source": "TCD", "target": "FRA", "type": "talks", "on": f"2024-{month:02}-10"}
        report(store, f"Chad and France held talks in month {month}.", ("Chad", "TCD"), ("France", "FRA"), **talks)
    told = step(compose(store, View(), watched=(("TCD", "FRA"),)), "watched")
    assert told.sentence == "There is nothing new on Chad and France, where more is usual."
    assert told.drawing.rows[0][1] == "gone silent"


def test_one_change_on_what_is_watched_is_told_in_full(store):
    composed = compose(store, View(), watched=(("NER", "RUS"),))
    assert step(composed, "watched").sentence == step(composed, "change:NER-RUS").sentence


def test_a_long_quote_is_cut_and_says_so(tmp_path):
    with Store.open(tmp_path / "s.db") as store:
        said = "Niger and Russia signed a military agreement " + "and more " * 60 + "."
        deal = {"type": "agreement_signed", "domain": "military", "on": "2026-02-10"}
        report(store, said, ("Niger", "NER"), ("Russia", "RUS"), **deal)
        quote = step(compose(store, View()), "change:NER-RUS").quotes[0]
        assert quote.cut and len(quote.text.split()) == limits().most_quoted_words
        assert said.startswith(quote.text)
