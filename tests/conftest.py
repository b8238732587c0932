"""What holds for every test."""

from __future__ import annotations

import os

# Read when numpy is first imported. Threads that wait for each other in each product of matrices make a busy machine's
# tests twice as slow; the laptop's stack sets the same.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
