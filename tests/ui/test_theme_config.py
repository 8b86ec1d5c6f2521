"""Streamlit's theme and the token file say the same."""

import tomllib

from sahel.facts.tables import table
from sahel.figures.tokens import tokens
from sahel.ui.theme_config import CONFIG, MARKER, renewed, theme_toml


def test_the_committed_theme_is_what_the_tokens_say() -> None:
    config = CONFIG.read_text(encoding="utf-8")
    assert config == renewed(config, theme_toml(tokens())), "run: python -m sahel.ui.theme_config"


def test_renewing_keeps_what_was_written_by_hand() -> None:
    assert (
        renewed(f"[server]\nheadless = true\n\n{MARKER}\nold", "new\n")
        == f"[server]\nheadless = true\n\n{MARKER}\n\nnew\n"
    )


def test_both_schemes_take_their_colours_from_the_tokens() -> None:
    theme = tomllib.loads(theme_toml(tokens()))["theme"]
    assert theme["light"]["backgroundColor"] == tokens().light.page
    assert theme["dark"]["textColor"] == tokens().dark.ink
    assert theme["light"]["primaryColor"] == tokens().light.ink, "chrome is ink, hue belongs to data"


def test_every_font_face_is_served_by_ourselves() -> None:
    faces = tomllib.loads(theme_toml(tokens()))["theme"]["fontFaces"]
    assert len(faces) == len(table("font_files")) * len(tokens().fonts.weights)
    assert all(face["url"].startswith("app/static/vendor/fonts/") for face in faces)
