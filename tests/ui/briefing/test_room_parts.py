"""The room's parts that need no browser: its footer, which step is seen, the keys that are told."""

import re
from pathlib import Path

import pytest

from sahel.briefing.records import Counts, Edition
from sahel.i18n import speaking
from sahel.ui.briefing import room_keys
from sahel.ui.briefing.draft_acts import moved
from sahel.ui.briefing.footer import footer_html
from sahel.ui.briefing.room import nearest_first
from sahel.ui.briefing.room_keys import controls_html, key_list
from sahel.ui.briefing.room_style import seen_css
from sahel.ui.briefing.shown import Shown
from tests.briefing.edition_world import briefing, step
from tests.export.toy_briefing import HOSTILE, quote

SCRIPT = Path(room_keys.__file__).with_name("room.js")
NAMES = {
    "ArrowRight": "→",
    "ArrowLeft": "←",
    "ArrowDown": "↓",
    "ArrowUp": "↑",
    " ": "Space",
    "Escape": "Esc",
    "-": "−",
    ".": "B",  # what a remote sends for a blank screen
}


def test_the_footer_says_both_clocks_the_counts_the_fold_and_the_place():
    one = step(counts=Counts(2, 3, 1), quotes=(quote("a1"),))
    page = footer_html(Shown(briefing(mark="TLP:AMBER"), None, ""), one, 3, 7)
    assert "In force on 1 Jun 2024 · known to 1 Jun 2024" in page
    assert "2 events · 3 articles · 1 voice" in page
    assert "E: 1 quote below the fold" in page
    assert '<span class="mark">TLP:AMBER</span>' in page
    assert "Draft · step 3 of 7" in page


def test_the_footer_of_an_edition_names_it_in_the_language_of_the_briefing():
    held = Edition(12, "2024-06-01T12:00:00+00:00", "Amina", "ab", briefing(lang="fr"))
    with speaking("fr"):
        page = footer_html(Shown(held.briefing, held, ""), step(), 1, 2)
    assert "Édition 12" in page
    assert "En vigueur" in page


def test_a_hostile_mark_is_shown_as_it_stands():
    page = footer_html(Shown(briefing(mark=HOSTILE), None, ""), step(), None, 2)
    assert "<img" not in page
    assert "step" not in page.split("</span>")[-2]


def test_steps_are_drawn_in_the_order_in_which_they_will_be_wanted():
    assert nearest_first(3, 5) == [3, 4, 2, 5, 1]
    assert nearest_first(1, 3) == [1, 2, 3]


def test_one_step_is_seen_and_the_map_over_it_while_the_browser_peeks():
    rules = seen_css(2, 3, 3)
    assert "html:not([data-room-step]) .st-key-room .st-key-step-2" in rules
    assert 'html:not([data-room-peek])[data-room-step="1"] .st-key-room .st-key-step-1' in rules
    assert "html[data-room-peek] .st-key-room .st-key-step-3" in rules
    assert "peek" not in seen_css(1, 2, None)


@pytest.mark.parametrize(
    ("key", "by", "wanted"),
    [("a", 1, "bac"), ("a", -1, "abc"), ("c", 1, "abc"), ("c", -1, "acb"), ("b", -1, "bac"), ("a", 9, "bca")],
)
def test_a_step_moves_as_far_as_there_is_room(key, by, wanted):
    assert "".join(moved(tuple("abc"), key, by)) == wanted


def test_every_key_of_the_script_is_told():
    acts = SCRIPT.read_text(encoding="utf-8")
    block = acts[acts.index("const acts = {") : acts.index("return acts[key]")]
    keys = re.findall(r'^\s+"?([^":\s]+|\s)"?: \(\) =>', block, re.M)
    assert len(keys) > 15
    told = " ".join(name for name, _does in key_list())
    assert [key for key in keys if NAMES.get(key, key.upper() if len(key) == 1 else key) not in told] == []


def test_the_controls_carry_what_the_script_needs():
    page = controls_html(7, 30)
    assert 'data-steps="7" data-pace="30" data-next-in="next in {n} s"' in page
    assert all(f'class="{name}"' in page for name in ("pace", "keys", "back", "next", "desk", "help"))
