"""Settings for all tests."""

from hypothesis import HealthCheck, settings

# No stopwatch: a loaded machine must not fail a test. A failure prints how to see it again.
settings.register_profile(
    "patient", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")
