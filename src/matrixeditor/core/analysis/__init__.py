"""What follows from a matrix: results, gaps, readiness, coverage, bench, steps, hints.

Every figure that the window, the command line and the workbook show is reckoned here, exactly and
once; ``docs/arithmetic.md`` defines them. Words for what is found stand elsewhere.
"""
