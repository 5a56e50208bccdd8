"""The records of the page's last large request: the next one brings only those that changed.

A request with ``keep`` leaves its records here under that name. One with ``since`` brings, instead
of all records, those that differ from what is held under that name; null: removed. If something
else is held, or nothing because Python has started anew, the answer is the error ``since``, and the
page sends everything. Nothing else depends on what is held.
"""

from typing import Any


class OtherHeldError(Exception):
    """What the request builds on is not held."""


class Held:
    """The records of one request."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._name: object = None
        self._records: dict[str, Any] = {}

    def complete(self, request: dict[str, Any]) -> dict[str, Any]:
        """Return the request with all records, and hold them if it says so.

        Raises:
            OtherHeldError: It builds on records that are not held.

        """
        keep, since = request.get("keep"), request.get("since")
        records = request.get("records")
        if (keep is None and since is None) or not isinstance(records, dict):
            return request
        if since is not None:
            if since != self._name:
                raise OtherHeldError
            both = {**self._records, **records}
            records = {key: both[key] for key in sorted(both) if both[key] is not None}
        if keep is not None:
            self._name, self._records = keep, records
        return {**request, "records": records}
