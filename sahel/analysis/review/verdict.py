"""What a person's verdict makes of an event."""

from __future__ import annotations

from dataclasses import replace

from sahel.facts.constants import constants
from sahel.model import Event


def accepted(event: Event) -> Event:
    """Return an event that a person accepted: verified, and as sure as a person's word makes it."""
    return replace(event, state="accepted", verified=True, p=max(event.p, constants().review.accepted_p))


def rejected(event: Event) -> Event:
    """Return an event that a person rejected; it is kept, and shown nowhere but in the history of the review."""
    return replace(event, state="rejected", verified=False)


def judged_as(event: Event, like: Event) -> Event:
    """Return an event under the verdict that another version of it bears."""
    return {"accepted": accepted, "rejected": rejected}.get(like.state, lambda one: one)(event)
