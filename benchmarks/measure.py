"""Comparing one thing with another, and telling the result."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

ROUNDS = 15


@dataclass(frozen=True)
class Measured:
    """A value that must not exceed its limit, if it has one; ``unit`` is what it is counted in."""

    name: str
    value: float
    limit: float | None
    unit: str = "×"

    @property
    def is_ok(self) -> bool:
        """Whether the limit is kept."""
        return self.limit is None or self.value <= self.limit


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
    print(f"{'name':<70}{'value':>11}{'limit':>11}  ok")
    for result in results:
        limit = "" if result.limit is None else _counted(result.limit, result.unit)
        ok = "" if result.limit is None else "yes" if result.is_ok else "NO"
        print(f"{result.name:<70}{_counted(result.value, result.unit):>11}{limit:>11}  {ok}")
        broken += not result.is_ok
    return 1 if broken else 0


def _counted(number: float, unit: str) -> str:
    return f"{number:.2f} {unit}"
