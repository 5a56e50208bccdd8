"""An advice that is worked out when somebody looks at it: first what a list shows, then the rest.

A plan, and the book's agenda, ask about many people and show of most of them a verdict and a
sentence. What costs most, the words composed for each and what would change their answer, comes
when it is first looked at: read as an attribute, compared, copied, printed or written as JSON.
From then on it is an ordinary ``Advice``; what it says is the same either way.
"""

from collections.abc import Callable, Mapping
from functools import cache
from threading import RLock
from typing import Any, Final, SupportsIndex

from pydantic import BaseModel

from followup_rules.advice import Advice, Message

type Stage = Callable[[], Mapping[str, object]]
"""Works out some of the fields; always the same ones, and the same values."""
_STAGES: Final = "_stages"
"""Where the stages wait among the fields that are there."""
_ONE_AT_A_TIME: Final = RLock()
"""Held while fields are worked out: two threads may look at one advice."""
_FIELDS: Final[Any] = BaseModel.__dict__["__dict__"]
"""How pydantic's own base gives out the fields of an instance."""


@cache
def unwritten(kind: str) -> Message:
    """Return what stands for a message of that kind while its words are not composed."""
    return Message(kind=kind, subject=None, text="", language="")


def later(*stages: Stage) -> Advice:
    """Return an advice whose fields these stages work out, one after the other."""
    made = _Later.__new__(_Later)
    _FIELDS.__set__(made, {_STAGES: stages})
    object.__setattr__(made, "__pydantic_fields_set__", set(Advice.model_fields))
    object.__setattr__(made, "__pydantic_extra__", None)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def whole(advice: Advice) -> Advice:
    """Work out what is still to come; return the same advice."""
    if isinstance(advice, _Later):
        _known(advice)
    return advice


def _known(advice: Advice, field: str = "") -> dict[str, Any]:
    """Return the fields, worked out as far as that one; without one, all of them."""
    with _ONE_AT_A_TIME:
        fields: dict[str, Any] = _FIELDS.__get__(advice)
        while _STAGES in fields and field not in fields:
            stage, *others = fields[_STAGES]
            known = {**fields, **stage()}
            if others:
                fields = {**known, _STAGES: others}
                _FIELDS.__set__(advice, fields)
            else:  # in the model's own order, as it is printed
                fields = {name: known[name] for name in Advice.model_fields}
                _FIELDS.__set__(advice, fields)
                object.__setattr__(advice, "__class__", Advice)
    return fields


class _Later(Advice):
    """Not looked at yet. Whatever pydantic does with a model begins at its ``__dict__``."""

    @property
    def __dict__(self) -> dict[str, Any]:
        return _known(self)

    @__dict__.setter
    def __dict__(self, fields: dict[str, Any]) -> None:  # a copy's, of one that was looked at
        _FIELDS.__set__(self, fields)
        object.__setattr__(self, "__class__", Advice)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # of any field
        if name not in Advice.model_fields:
            raise AttributeError(f"'Advice' object has no attribute {name!r}")
        return _known(self, name)[name]

    def __eq__(self, other: object) -> bool:
        return whole(self) == other

    def __hash__(self) -> int:
        return hash(whole(self))

    def __repr__(self) -> str:
        return repr(whole(self))

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:  # noqa: ANN401  # as object's own
        return whole(self).__reduce_ex__(protocol)
