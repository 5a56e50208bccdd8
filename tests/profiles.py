"""How much hypothesis tries, once for all: three profiles, and ``law`` for the number of examples.

- ``ci``, what ``make test`` runs: a slice, half of the examples that a law names, so that the whole
  stays within its time; the same ones on every machine, however slow it is.
- ``quick``, while working: a fifth (``pytest --hypothesis-profile=quick``).
- ``soak``, by ``python -m tests.soak.laws``: ten times as many, others at every run; what failed is
  tried again first.
"""

from typing import Final

from hypothesis import HealthCheck, settings

_TIMES: Final = {"ci": 0.5, "quick": 0.2, "soak": 10.0}
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "ci", derandomize=True, database=None, deadline=None, suppress_health_check=_SLOW
)
settings.register_profile("quick", settings.get_profile("ci"))
settings.register_profile("soak", deadline=None, suppress_health_check=_SLOW)
settings.load_profile("ci")


def law(examples: int, *, steps: int = 50) -> settings:
    """Return the settings of a law.

    Args:
        examples: How many it names; each profile tries its share of them.
        steps: For a state machine: the most that is done in one of them.

    """
    times = _TIMES.get(settings.get_current_profile_name(), 1.0)
    return settings(max_examples=max(1, round(examples * times)), stateful_step_count=steps)
