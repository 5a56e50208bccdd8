"""All faults, in the order of the table."""

from typing import Final

from tests.faults import Fault, fox, mixing, storing, working

FAULTS: Final[dict[str, Fault]] = {
    **mixing.FAULTS,
    **storing.FAULTS,
    **working.FAULTS,
    **fox.FAULTS,
}
