"""Previews wait for their visitors: under a token, for a while, and up to a size."""

import pytest

from sahel.desk.preview.limits import PreviewLimits, preview_limits, read_limits
from sahel.desk.preview.waiting_room import WaitingRoom
from sahel.errors import TableError

LIMITS = PreviewLimits(most_articles=9, most_mb=1, all_mb=2, idle_minutes=10)


class Held:
    """A preview of a certain size."""

    def __init__(self, mb=0):
        self.size = mb * 1_000_000


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def room(clock):
    return WaitingRoom(LIMITS, clock)


def test_a_preview_is_found_by_its_token_alone(room):
    one, other = Held(), Held()
    token = room.put(one)
    room.put(other)
    assert room.get(token) is one
    assert room.get("guessed") is None
    assert room.get(None) is None


def test_one_that_is_left_alone_is_given_up_and_one_in_use_stays(room, clock):
    left, used = room.put(Held()), room.put(Held())
    for _look in range(2):
        clock.now += 400
        assert room.get(used)
    assert room.get(left) is None


def test_the_one_that_waited_longest_makes_room(room):
    first, second = room.put(Held(1)), room.put(Held(1))
    third = room.put(Held(1))
    assert room.get(first) is None
    assert room.get(second)
    assert room.get(third)


def test_what_is_dropped_is_gone(room):
    token = room.put(Held())
    room.drop(token)
    room.drop(None)
    assert room.get(token) is None


def test_the_limits_of_the_product_are_whole_and_fit_each_other():
    limits = preview_limits()
    assert limits.most_mb <= limits.all_mb


@pytest.mark.parametrize(
    "text", ["most_articles: 3", "[]", "{most_articles: 0, most_mb: 1, all_mb: 1, idle_minutes: 1}"]
)
def test_limits_that_cannot_be_used_are_told(tmp_path, text):
    (tmp_path / "preview_limits.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(TableError):
        read_limits(tmp_path)
