"""Opening and saving the big matrix: ``python -m benchmarks.bench_files``."""

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import orjson

from benchmarks.big import big_matrix, level, skill_id
from benchmarks.measure import Measured, ratio, report, seconds
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.files.atomic import replace_file
from matrixeditor.files.encoding import Encoder

EDITS = 300


def main() -> int:
    """Measure everything; return the exit code."""
    matrix = big_matrix()
    raw = store.dumps(matrix)
    print(f"{len(matrix.people)} people, {len(matrix.skills)} skills, {len(raw) / 1e6:.1f} MB")
    return report(measurements(matrix, raw))


def measurements(matrix: Matrix, raw: bytes) -> Iterator[Measured]:
    """Yield each measurement when it is done."""
    plain = json.loads(raw)
    yield Measured(
        "open with every check / json.loads",
        ratio(lambda: store.loads(raw), lambda: json.loads(raw)),
        2.0,
    )
    yield Measured(
        "encode all / json.dumps(indent=2)",
        ratio(lambda: Encoder().encode(matrix), lambda: json.dumps(plain, indent=2), rounds=7),
        0.3,
    )
    edits = cycle(edited(matrix))
    yield Measured(
        "encode after one edit / orjson.dumps(OPT_INDENT_2)",
        ratio(
            lambda: store.dumps(next(edits)),
            lambda: orjson.dumps(plain, option=orjson.OPT_INDENT_2),
        ),
        1.5,
    )
    yield Measured("durable write / write, fsync, rename, fsync folder", written(raw), 2.0)
    yield Measured("memory held by the open matrix / file", memory_held(raw), 4.0)
    yield Measured("longest garbage collection while editing", longest_pause(raw), 8.0, "ms")


def edited(matrix: Matrix) -> list[Matrix]:
    """Return the matrix with one rating changed, of one person each time."""
    return [with_rating(matrix, person, number) for number, person in enumerate(range(0, 1000, 50))]


def with_rating(matrix: Matrix, person: int, skill: int) -> Matrix:
    """Return the matrix with one rating changed, everything else shared."""
    before = matrix.people[person]
    sheet = before.assessments[0]
    ratings = {**sheet.ratings, skill_id(skill): (level(person, skill) + 1) % 5}
    after = before.model_copy(
        update={"assessments": (sheet.model_copy(update={"ratings": ratings}),)}
    )
    people = (*matrix.people[:person], after, *matrix.people[person + 1 :])
    return matrix.model_copy(update={"people": people})


def written(raw: bytes) -> float:
    """Return how much longer the durable write takes than its bare system calls."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        ours, bare = Path(folder, "ours"), Path(folder, "bare")
        return ratio(lambda: replace_file(ours, [raw]), lambda: write_bare(bare, raw))


def write_bare(path: Path, raw: bytes) -> None:
    """Make the system calls of a durable write, and nothing else."""
    beside = path.with_suffix(".tmp")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.write(descriptor, raw)
    os.fsync(descriptor)
    os.close(descriptor)
    beside.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def memory_held(raw: bytes) -> float:
    """Return the resident memory that opening a file leaves taken, per byte of the file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "big.matrix.json")
        file.write_bytes(raw)
        command = [sys.executable, "-c", HOLD, str(file)]
        held = subprocess.run(command, capture_output=True, check=True, text=True)
    return int(held.stdout) / len(raw)


HOLD = """
import gc, sys
from pathlib import Path
from matrixeditor import resources
from matrixeditor.files import store

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

store.loads(resources.template_bytes("product-management"))
gc.collect()
before = resident()
matrix = store.load(Path(sys.argv[1]))
store.spare_collections()
print(resident() - before)
"""


def longest_pause(raw: bytes) -> float:
    """Return the longest search for garbage, in ms, while an open matrix is edited and saved."""
    matrix = store.loads(raw)
    store.spare_collections()
    history = [matrix]
    pauses: list[float] = []
    started = 0.0

    def watch(phase: str, _: object) -> None:
        nonlocal started
        if phase == "start":
            started = time.perf_counter()
        else:
            pauses.append(time.perf_counter() - started)

    gc.callbacks.append(watch)
    try:
        for number in range(EDITS):
            history.append(with_rating(history[-1], number % 1000, number % 300))
        store.dumps(history[-1])
        pauses.append(seconds(gc.collect))
    finally:
        gc.callbacks.remove(watch)
    return max(pauses) * 1000


if __name__ == "__main__":
    sys.exit(main())
