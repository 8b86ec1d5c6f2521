"""Dates: every temporal expression of a text, its TIMEX3 value, and the days it stands for."""

from sahel.extract.dates.find import find_dates

__all__ = ["find_dates"]
