"""The whole of it: groups, confusion, calibration, mistakes, on a toy reader that says what it is told to say."""

import json
from dataclasses import dataclass, replace

from sahel.cli.evaluation_table import MISTAKES
from sahel.desk.evaluate import evaluate
from sahel.desk.evaluate.as_object import evaluation_object, mistakes_object
from sahel.desk.evaluate.calibration import calibration
from sahel.desk.evaluate.confusion import type_confusion, use_confusion
from sahel.desk.evaluate.measures import Share
from sahel.desk.evaluate.rules import rules
from sahel.model import ActorMention, Extraction, PlaceMention
from tests.desk.evaluate.toy import act, actor, marks, place, text
from tests.toy import claim


@dataclass
class Says:
    """A reader that finds Niger in the first five characters of every text, and these claims."""

    claims: tuple = ()
    id: str = "toy@1"

    def read(self, article):
        niger = PlaceMention(0, 5, "Niger", "Niger", 17.6, 8.1, "NER", None, "literal", 1.0, "country")
        return Extraction(
            article.id, self.id, (niger,), (ActorMention(0, 5, "Niger", "NER", "country"),), (), self.claims
        )


NIGER = place(0, 5, use="metonym", level="country")
TEXTS = (
    text("t1", marks(NIGER, actor("NER"), act()), held_out=False),
    text("t2", marks(NIGER, actor("NER")), "Niger se tait.", lang="fr", held_out=True),
)


def test_figures_are_added_up_over_all_by_language_and_by_what_is_held_out():
    found = evaluate(TEXTS, Says())
    assert list(found.groups) == ["all", "en", "fr", "rest", "held_out"]
    assert [group.texts for group in found.groups.values()] == [2, 1, 1, 1, 1]
    assert found.groups["fr"].found["claims_dyad"].gold == 0
    assert found.groups["all"].found["claims_dyad"].gold == 1


def test_a_set_that_holds_nothing_out_has_no_such_groups():
    assert list(evaluate([text(gold=marks(NIGER))], Says()).groups) == ["all", "en"]


def test_claims_without_a_second_party_or_relevance_are_left_out():
    alone = claim("NER", None, "coup_context")
    elsewhere = replace(claim("FRA", "RUS"), relevant=False)
    found = evaluate(TEXTS, Says((alone, elsewhere, claim("NER", "RUS", on="2024-03-26"))))
    assert found.groups["en"].found["claims_dyad"].told == 1


def test_mistakes_are_the_worst_first_and_never_of_texts_that_are_held_out():
    found = evaluate(
        TEXTS, Says((claim("NER", "RUS", "talks", on="2024-03-26", effect="weakens"), claim("NER", "FRA")))
    )
    assert [mistake.kind for mistake in found.mistakes] == ["claim_wrong_way", "claim_without_ground", "use_wrong"]
    assert {mistake.text_id for mistake in found.mistakes} == {"t1"}
    assert found.mistakes[1].told.startswith("NER>FRA")
    assert found.mistakes[1].gold == ""


def test_a_claim_that_is_right_may_have_a_wrong_date_or_modality():
    wrong = evaluate(TEXTS, Says((claim("NER", "RUS", "talks", on="2020-01-01", modality="reported"),))).mistakes
    assert [mistake.kind for mistake in wrong] == ["claim_date", "claim_modality", "use_wrong"]


def test_actors_are_missed_or_without_ground():
    gold = marks(NIGER, actor("NER"), actor("RUS", 17, 23))
    assert [m.gold for m in evaluate([text(gold=gold)], Says()).mistakes if m.kind == "actor_missed"] == [
        "Russia = RUS"
    ]
    told = [m.told for m in evaluate([text()], Says()).mistakes if m.kind == "actor_without_ground"]
    assert told == ["Niger = NER"]


def test_every_kind_of_mistake_has_a_weight_and_a_name():
    assert rules().weight.keys() == MISTAKES.keys()


def test_what_is_missed_is_quoted():
    missed = [mistake for mistake in evaluate(TEXTS, Says()).mistakes if mistake.kind == "claim_missed"]
    assert [mistake.quote for mistake in missed] == ["Niger spoke with Russia."]


def test_confusion_counts_pairs_that_are_about_the_same():
    gold, told = marks(NIGER, act()), marks(place(0, 5), act("RUS", "NER", "visit"), act("NER", "FRA"))
    assert use_confusion([(gold, told)]) == {("metonym", "literal"): 1}
    assert type_confusion([(gold, told)]) == {("talks", "visit"): 1}


def test_calibration_puts_each_claim_into_one_bucket():
    told = marks(act(confidence=0.8), act(confidence=0.85, target="FRA"), act(confidence=1.0, target="USA"))
    buckets = {bucket.low: bucket for bucket in calibration([(marks(act()), told)])}
    assert buckets[0.8].right == Share(1, 2)
    assert buckets[0.8].mean == 0.825
    assert buckets[0.9].right == Share(0, 1)
    assert buckets[0.0].mean is None


def test_an_evaluation_is_plain_json_without_the_mistakes():
    found = evaluate(TEXTS, Says((claim("NER", "RUS", on="2024-03-26"),)))
    whole = json.loads(json.dumps(evaluation_object(found, "2026-01-31", "toys")))
    assert (whole["date"], whole["reader"], whole["gold"]) == ("2026-01-31", "toy@1", "toys")
    assert whole["groups"]["en"]["found"]["claims_dyad"] == {
        "p": 1.0,
        "r": 1.0,
        "f1": 1.0,
        "right": 1,
        "told": 1,
        "gold": 1,
    }
    assert whole["groups"]["fr"]["shares"]["date_exact"] == {"value": None, "right": 0, "of": 0}
    assert whole["confusion"]["uses"] == [{"gold": "metonym", "told": "literal", "n": 2}]
    assert len(mistakes_object(found, 1)) == 1
