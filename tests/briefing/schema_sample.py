"""A briefing that holds one record of every kind that a briefing may hold, made from the types alone.

``python -m tests.briefing.schema_sample`` prints it as it is encoded today: the golden file of a new schema.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from sahel.briefing.codec import encode
from sahel.briefing.drawings import Drawing
from sahel.briefing.records import Briefing, Step

PLAIN: dict[Any, Any] = {str: "é", int: 1, float: 0.5, bool: True}


def sample(kind: Any) -> Any:
    """One value of a type; of a union its first kind, of a sequence one."""
    if kind in PLAIN:
        return PLAIN[kind]
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{field.name: sample(hints[field.name]) for field in fields(kind)})
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return inner[0]
    if origin in (Union, UnionType):
        return sample(next(one for one in inner if one is not NoneType))
    if origin is tuple:
        return tuple(sample(one) for one in inner if one is not Ellipsis)
    if origin is Mapping:
        return {sample(inner[0]): sample(inner[1])}
    raise TypeError(kind)


def sample_briefing() -> Briefing:
    """A briefing with one step a drawing, and one without."""
    steps = [replace(sample(Step), drawing=sample(kind)) for kind in get_args(Drawing)]
    return replace(sample(Briefing), steps=(*steps, replace(sample(Step), drawing=None)))


if __name__ == "__main__":
    held = json.loads(encode(sample_briefing()))
    sys.stdout.write(json.dumps(held, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
