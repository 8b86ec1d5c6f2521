"""A view and what changed in it become a briefing: steps of one figure and one sentence, and the quotes behind them."""
