"""Starting the process that takes documents apart."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[3]
_ENVIRONMENT = ("PATH", "PYTHONPATH", "PYTHONHOME", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
"""All that the process gets to know of ours: how to find Python, and our language."""


def start(memory_mb: int) -> subprocess.Popen[bytes]:
    """Start the process, with pipes to its input and from its output; raise OSError where the system cannot."""
    # By its own command, not by forking: threads may hold locks here, and nothing of ours is there to be read.
    return subprocess.Popen(  # noqa: S603 (our own command)
        [sys.executable, "-m", "sahel.sources.apart.child", str(memory_mb)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        cwd=_ROOT,
        env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
    )
