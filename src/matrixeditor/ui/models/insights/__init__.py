"""The figures of the Insights page as facts without words, a module per panel.

All of them come from ``core.analysis``; here they are only gathered. What concerns one person is
kept by ``portraits`` for as long as that person and the ladder stay as they are.
"""
