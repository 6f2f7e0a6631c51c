"""Comparing one thing with another, and telling the result."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

ROUNDS = 15


@dataclass(frozen=True)
class Measured:
    """A value that must not exceed its limit; ``unit`` is what it is counted in."""

    name: str
    value: float
    limit: float
    unit: str = "×"

    @property
    def is_ok(self) -> bool:
        """Whether the limit is kept."""
        return self.value <= self.limit


def ratio(
    subject: Callable[[], object], baseline: Callable[[], object], *, rounds: int = ROUNDS
) -> float:
    """Return how many times as long as ``baseline`` the ``subject`` takes.

    The median of ratios of neighbors, after one round that does not count: what slows the machine
    down for a while slows both.
    """
    subject(), baseline()
    return statistics.median(seconds(subject) / seconds(baseline) for _ in range(rounds))


def seconds(action: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def report(results: Iterable[Measured]) -> int:
    """Print a table as the results come in, and return the exit code: 1 if a limit is broken."""
    broken = 0
    print(f"{'name':<58}{'value':>10}{'limit':>9}  ok")
    for result in results:
        value, limit = (f"{number:.2f} {result.unit}" for number in (result.value, result.limit))
        print(f"{result.name:<58}{value:>10}{limit:>9}  {'yes' if result.is_ok else 'NO'}")
        broken += not result.is_ok
    return 1 if broken else 0
