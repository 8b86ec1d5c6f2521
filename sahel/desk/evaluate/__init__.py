"""desk/evaluate/: the reader against texts that a person annotated; pure but for the files that it reads."""

from sahel.desk.evaluate.evaluation import Evaluation, evaluate
from sahel.desk.evaluate.gold import read_gold

__all__ = ["Evaluation", "evaluate", "read_gold"]
