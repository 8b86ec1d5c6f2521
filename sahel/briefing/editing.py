"""An analyst's edits of a briefing, kept apart from it by the keys of its steps: they survive a new composing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from cattrs import BaseValidationError

from sahel.briefing.codec import converter
from sahel.briefing.frame_steps import sources_told
from sahel.briefing.marking import checked_mark
from sahel.briefing.one_line import one_line
from sahel.briefing.records import Basis, Briefing, Counts, Step
from sahel.errors import WorkbenchError
from sahel.geo.fold import fold
from sahel.i18n import _, speaking
from sahel.store.canonical import canonical

Named = TypeVar("Named")

_VIEW = "view:"

LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class AddedView:
    """A saved view that is shown as a step: its name is the step's heading, ``query`` its view."""

    name: str
    query: str

    @property
    def key(self) -> str:
        """The key of its step."""
        return _VIEW + fold(self.name)


@dataclass(frozen=True, slots=True)
class Edits:
    """What an analyst changed, by the keys of steps; "" and () change nothing.

    ``order``: keys in the order wanted; steps that it does not name follow the one they followed before. ``mark``: the
    handling mark of this briefing, None where it is that of the store.
    """

    title: str = ""
    mark: str | None = None
    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    headings: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    views: tuple[AddedView, ...] = ()


def checked(edits: Edits) -> Edits:
    """Return edits with title and mark on one line; raise WorkbenchError where one is too long or unprintable."""
    title = one_line(edits.title, LONGEST_TITLE, _("a title"))
    return replace(edits, title=title, mark=None if edits.mark is None else checked_mark(edits.mark))


def edited(briefing: Briefing, edits: Edits, added: Mapping[str, Briefing] | None = None) -> Briefing:
    """Return a briefing as edited. Keys that it has no step of are passed over: they wait for a step to come back.

    ``added``: the briefing of each added view, by its query (``drafting.briefing_of`` makes them); its map becomes
    a step. One that is not given is left out.
    """
    made = [(one, (added or {})[one.query]) for one in edits.views if one.query in (added or {})]
    whole = _with_views(briefing, made) if made else briefing
    return replace(
        whole,
        title=edits.title.strip() or whole.title,
        mark=whole.mark if edits.mark is None else edits.mark,
        steps=tuple(_edited(step, edits) for step in _ordered(whole.steps, edits.order)),
    )


def edits_of(briefing: Briefing) -> Edits:
    """Return the edits that make a newly composed briefing look like one that was edited before, but for its sentences.

    A sentence is composed anew; ``reworded_alike`` keeps the analyst's where the one it stood for is still composed.
    """
    steps = briefing.steps
    return Edits(
        title=briefing.title,
        mark=briefing.mark,
        order=tuple(step.key for step in steps),
        hidden=tuple(step.key for step in steps if step.hidden),
        headings={step.key: step.heading for step in steps},
        notes={step.key: step.note for step in steps if step.note},
        views=tuple(AddedView(step.key.removeprefix(_VIEW), step.view) for step in steps if step.kind == "view"),
    )


def reworded_alike(briefing: Briefing, older: Briefing) -> Briefing:
    """Return a briefing with the analyst's sentences of an older one, where it still says what those stood for."""
    was = {step.key: step for step in older.steps if step.composed is not None}
    steps = (_as_reworded(step, was.get(step.key)) for step in briefing.steps)
    return replace(briefing, steps=tuple(steps))


def _as_reworded(step: Step, was: Step | None) -> Step:
    if was is None or was.composed != step.sentence:
        return step
    return replace(step, sentence=was.sentence, composed=was.composed)


def _with_views(briefing: Briefing, made: Sequence[tuple[AddedView, Briefing]]) -> Briefing:
    """Return a briefing with views as steps before its sources, which name those of the views too."""
    basis = _joined([briefing.basis, *(own.basis for _one, own in made)])
    views = [step for one, own in made if (step := _view_step(one, own))]
    with speaking(briefing.lang):
        told = [_sources_of(step, basis) for step in briefing.steps if step.kind == "sources"]
    own = [step for step in briefing.steps if step.kind != "sources"]
    return replace(briefing, steps=(*own, *views, *told), basis=basis)


def _sources_of(step: Step, basis: Basis) -> Step:
    sentence, drawing = sources_told(basis)
    voices = {voice.key for voice in basis.voices.values()}
    counts = Counts(len(basis.events), len(basis.sources), len(voices))
    return replace(step, sentence=sentence, drawing=drawing, counts=counts)


def _view_step(one: AddedView, own: Briefing) -> Step | None:
    shown = next((step for step in own.steps if step.kind == "map"), None)
    return replace(shown, key=one.key, kind="view", heading=one.name, view=own.view) if shown else None


def _edited(step: Step, edits: Edits) -> Step:
    heading, sentence = edits.headings.get(step.key, "").strip(), edits.sentences.get(step.key, "").strip()
    if step.kind == "title":
        heading = heading or edits.title.strip()
    return replace(
        step,
        heading=heading or step.heading,
        sentence=sentence or step.sentence,
        composed=step.sentence if sentence and sentence != step.sentence else step.composed,
        note=edits.notes.get(step.key, step.note),
        hidden=step.hidden or step.key in edits.hidden,
    )


def _ordered(steps: Sequence[Step], order: Sequence[str]) -> list[Step]:
    """Return steps in an order of keys; one that it does not name stays behind the step that it followed."""
    by_key = {step.key: step for step in steps}
    named = [key for key in dict.fromkeys(order) if key in by_key]
    placed = [by_key[key] for key in named]
    for at, step in enumerate(steps):
        if step.key not in named:
            before = placed.index(steps[at - 1]) + 1 if at else 0
            placed.insert(before, step)
    return placed


def _joined(bases: Sequence[Basis]) -> Basis:
    """Return one basis of several; where they differ (of one moment they do not), the first one stands."""
    first = bases[0]
    return Basis(
        events=_once((one.event_id, one) for basis in bases for one in basis.events),
        voices={key: voice for basis in reversed(bases) for key, voice in basis.voices.items()},
        sources=_once((one.article_id, one) for basis in bases for one in basis.sources),
        constants=first.constants,
        readers=tuple(sorted({reader for basis in bases for reader in basis.readers})),
    )


def _once(named: Iterable[tuple[str, Named]]) -> tuple[Named, ...]:
    found: dict[str, Named] = {}
    for name, one in named:
        found.setdefault(name, one)
    return tuple(found.values())


def edits_as_text(edits: Edits) -> str:
    """Return edits as JSON, which the store keeps."""
    return canonical(converter().unstructure(edits)).decode()


def edits_from_text(text: str) -> Edits:
    """Return the edits of some JSON; raise WorkbenchError where it holds none."""
    try:
        return converter().structure(json.loads(text), Edits)
    except (BaseValidationError, ValueError, TypeError, AttributeError) as error:
        raise WorkbenchError(_("the draft cannot be read; discard it")) from error
