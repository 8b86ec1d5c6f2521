"""The first page's modules are imported while the server comes up, and the app waits until they are."""

import sys

from sahel.ui import warming


def test_without_a_start_there_is_nothing_to_wait_for(monkeypatch):
    monkeypatch.setattr(warming, "_warming", [])
    warming.finish_warming()


def test_after_the_wait_every_module_of_the_first_page_is_there(monkeypatch):
    monkeypatch.setattr(warming, "_warming", [])
    monkeypatch.setattr(warming, "_FIRST_PAGE", ("sahel.ui.situation", "colorsys"))
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    warming.start_warming()
    warming.finish_warming()
    assert {"sahel.ui.situation", "colorsys"} <= sys.modules.keys()


def test_the_first_page_needs_no_table_library():
    import subprocess

    code = "import sys, sahel.ui.frame, sahel.ui.map_panel, sahel.ui.timeline_panel; print('pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
