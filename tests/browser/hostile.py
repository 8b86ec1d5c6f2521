"""Articles whose text tries everything that a page must not do with it; our own words, about states that exist."""

from __future__ import annotations

import json
from pathlib import Path

PWN = "window.__pwned = true"
TITLE = f'<script>{PWN}</script><b onmouseover="{PWN}">Talks</b> in Niamey'
BODY = "\n\n".join(
    (
        f"Niger's president met Russia's foreign minister in Niamey on 20 April 2026. <script>{PWN}</script>",
        f'Russia sent <img src="x" onerror="{PWN}"> instructors to Agadez on 21 April 2026.',
        "Mali <b>annulled</b> its agreement with France on 22 April 2026. ![map](http://outside.example/map.png)",
        f"[read more](javascript:{PWN}) and [here](http://outside.example/) -- then -> on.",
        "Further `code`, $x^2$, :tada:, # no heading, *no* _emphasis_, &amp; and &lt;.",
        "Burkina Faso received drones from Türkiye on 23 April 2026, as وكالة الأنباء \u202e reported \u202c it.",
        "Chad\u200b and the \u200dUnited\u200c States held talks on 24 April 2026 in N'Djamena\ufeff.",
        f'<iframe srcdoc="<script>parent.{PWN}</script>"></iframe><svg onload="{PWN}"></svg>{{{{ 7*7 }}}} ${{7*7}}',
    )
)
TEXT = f"{TITLE}\n\n{BODY}"
PUBLISHER = f'Daily <i onclick="{PWN}">Risk</i>"\'><script>{PWN}</script>'
WORD = "onerror"
"""A word by which the article is found in search."""


def write_articles(folder: Path) -> Path:
    """Write the article file and return its path."""
    file = folder / "hostile.json"
    facts = {"id": "hostile", "title": TITLE, "text": TEXT, "publisher": PUBLISHER, "published": "2026-04-25"}
    file.write_text(json.dumps({**facts, "lang": "en"}, ensure_ascii=False), encoding="utf-8")
    return file
