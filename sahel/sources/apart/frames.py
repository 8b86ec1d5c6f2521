"""Frames, the unit of what two processes tell each other: sizes, a JSON object, and bytes that belong to it."""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

Frame = tuple[dict[str, Any], bytes]

SIZES = struct.Struct(">II")
"""How many bytes of JSON and of other bytes follow."""


def packed(frame: Frame) -> tuple[bytes, bytes]:
    """Return a frame as two runs of bytes, the second not copied. Half characters survive, as JSON is in ASCII."""
    told, raw = json.dumps(frame[0]).encode("ascii"), frame[1]
    return SIZES.pack(len(told), len(raw)) + told, raw


def unpacked(told: bytes, raw: bytes) -> Frame:
    """Return a frame from its two parts; raise ValueError where the first is no JSON object."""
    value = json.loads(told)
    if not isinstance(value, dict):
        raise ValueError("a frame begins with a JSON object")
    return value, raw


def read_frame(stream: BinaryIO) -> Frame | None:
    """Wait for a frame; return None where the other side has closed the pipe."""
    head = stream.read(SIZES.size)
    if len(head) < SIZES.size:
        return None
    told, raw = SIZES.unpack(head)
    return unpacked(stream.read(told), stream.read(raw))


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Write a frame at once."""
    stream.writelines(packed(frame))
    stream.flush()
