"""All measurements in one table: ``python -m benchmarks``, or ``poe bench``."""

import platform
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from benchmarks import bench_files, bench_start
from benchmarks.big import big_matrix
from benchmarks.measure import Measured, report
from matrixeditor.files import store


def main() -> int:
    """Measure everything; return the exit code."""
    print(f"{machine()}\n")
    return report(measurements())


def measurements() -> Iterator[Measured]:
    """Yield each measurement when it is done."""
    yield from bench_start.measurements()
    matrix = big_matrix()
    yield from bench_files.measurements(matrix, store.dumps(matrix))
    from benchmarks import bench_edit, bench_pages  # their Qt must not be part of the others

    yield from bench_edit.measurements()
    yield from bench_pages.measurements()


def machine() -> str:
    """Return what the figures were measured on."""
    system = f"{platform.system()} {platform.release()}, {processor()}"
    libraries = ", ".join(f"{name} {version(name)}" for name in ("PySide6-Essentials", "pydantic"))
    return f"{system}, Python {platform.python_version()}, {libraries}"


def processor() -> str:
    """Return the name of the processor and how many of them there are."""
    about = Path("/proc/cpuinfo")
    lines = about.read_text().splitlines() if about.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{len(names)} x {names[0]}" if names else platform.processor()


if __name__ == "__main__":
    sys.exit(main())
