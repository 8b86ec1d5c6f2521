"""cli/: ``python -m sahel VERB``, one module a verb.

Verbs import the heavy rooms (store, reader, app) only when they run: help, and reading without storing, start at once.
"""
