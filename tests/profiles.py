"""How much hypothesis tries, once for all: three profiles, and ``law`` for the number of examples.

- ``ci``, what ``make test`` runs: the same examples on every machine, however slow it is.
- ``quick``, while working: a fifth of them (``pytest --hypothesis-profile=quick``).
- ``soak``, by ``python -m tests.soak.laws``: ten times as many, others at every run; what failed is
  tried again first.
"""

from typing import Final

from hypothesis import HealthCheck, settings

_TIMES: Final = {"quick": 0.2, "soak": 10.0}
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "ci", derandomize=True, database=None, deadline=None, suppress_health_check=_SLOW
)
settings.register_profile("quick", settings.get_profile("ci"))
settings.register_profile("soak", deadline=None, suppress_health_check=_SLOW)
settings.load_profile("ci")


def law(examples: int, *, steps: int = 50) -> settings:
    """Return the settings of a test that tries so many examples in ``make test``.

    Args:
        examples: Their number; the other profiles try more or fewer.
        steps: For a state machine: the most that is done in one of them.

    """
    times = _TIMES.get(settings.get_current_profile_name(), 1.0)
    return settings(max_examples=max(1, round(examples * times)), stateful_step_count=steps)
