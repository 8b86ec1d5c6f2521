"""The point of an event is that of a mention in an article that tells it."""

from sahel.export.where import Place, nowhere, places_of

NIAMEY = (13.5, 2.1)


def placed(event, points):
    return places_of([event], lambda ids: {key: at for key, at in points.items() if key[0] in ids})(event)


def test_the_mention_of_any_article_of_the_event_places_it(talks):
    assert placed(talks, {("a2", "Niamey"): NIAMEY}) == Place(13.5, 2.1)


def test_another_place_or_another_article_places_nothing(talks):
    assert placed(talks, {("a2", "Bamako"): NIAMEY, ("a9", "Niamey"): NIAMEY}) is None


def test_an_event_without_a_place_is_placed_nowhere(undated, talks):
    assert placed(undated, {("a1", "Niamey"): NIAMEY}) is None
    assert nowhere(talks) is None


def test_all_events_are_looked_up_at_once(talks, undated):
    asked = []
    places_of([talks, undated, talks], lambda ids: asked.append(list(ids)) or {})
    assert asked == [["a1", "a2"]]
