import subprocess
import sys

from sahel.sources.apart.fences import largest_memory
from sahel.sources.limits import MB

ASK = "from sahel.sources.apart.fences import largest_memory; print(largest_memory())"


def test_a_process_counts_its_own_memory_and_not_the_peak_of_who_started_it():
    held = bytearray(300 * MB)
    assert largest_memory() > len(held)
    told = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    assert int(told.stdout) < 200 * MB
