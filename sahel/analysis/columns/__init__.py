"""Events as columns of numbers: what a page sums over many events is reckoned here, without a record of each.

The records say what is so, and rooms that show one event use those; these columns give the same sums (tests hold both
against each other), in a time that grows little with how much is stored.
"""
