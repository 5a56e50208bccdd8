"""Build the runtime of a checkout as if on another day, for test_runtime_twice.py."""

import sys
import time
from pathlib import Path

from scripts.runtime.build import build

SHIFT = float(sys.argv[3]) * 86400
_real = time.time
time.time = lambda: _real() + SHIFT

build(Path(sys.argv[1]), Path(sys.argv[2]))
