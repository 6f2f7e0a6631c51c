"""Settings for all tests."""

import os

from hypothesis import HealthCheck, settings

# No stopwatch: a loaded machine must not fail a test. A failure prints how to see it again. What
# CI tries is the same at each run of the same code; everyone's own runs look further.
settings.register_profile(
    "patient",
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("patient")
