"""Measurements as ratios against a named baseline, taken side by side in one run.

Seconds differ from machine to machine and from minute to minute; how many times longer something
takes than what it is compared with does so far less. Run one with
``python -m benchmarks.bench_files``.
"""
