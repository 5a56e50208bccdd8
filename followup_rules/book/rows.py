"""Rows of a person's lists, interviews and contacts: enter a value, add a row, remove one.

A row is named by its index in the list (``contacts.2.on``), and, where the shell knows it, by its
id: indices move when another window adds or removes a row, ids don't.
"""

import re
from datetime import date
from typing import Any, Final

from followup_rules.book.records import ContactRow, InterviewRow, PersonRecord, named_rows

ROWS: Final[dict[str, type[InterviewRow] | type[ContactRow]]] = {
    "interviews": InterviewRow,
    "contacts": ContactRow,
}
ROW: Final = re.compile(r"(interviews|contacts)\.([0-9]{1,3})(?:\.([a-z_]+))?")


def row_ids(person: PersonRecord) -> dict[str, str]:
    """Return the id of each row, by its path: ``contacts.0`` -> ``r1``."""
    return {
        f"{name}.{index}": row.id
        for name in ROWS
        for index, row in enumerate(getattr(person, name))
    }


def placed(person: PersonRecord, path: str, row_id: str) -> str:
    """Return the path under which the row of this id stands now.

    One that is gone, removed in another window, has the index after the last: what is entered in
    it makes it anew, and removing it once more changes nothing.
    """
    row = ROW.fullmatch(path)
    if row is None or not row_id:
        return path
    rows = getattr(person, row[1])
    index = next((number for number, one in enumerate(rows) if one.id == row_id), len(rows))
    return f"{row[1]}.{index}" + (f".{row[3]}" if row[3] else "")


def set_row(  # noqa: PLR0913  # a row, a field and a value are what it is about
    person: PersonRecord, path: str, value: object, today: date, *, row_id: str, remove: bool
) -> PersonRecord:
    """Return the person with a value in a row, a row more, or a row fewer.

    Args:
        person: Whose row it is.
        path: ``contacts.2.on``: a field; ``contacts.2``: the row itself.
        value: For a field, as the models want it.
        today: No contact is after it.
        row_id: The id that a new row gets; empty: the next that is free.
        remove: Remove the row at this path.

    Raises:
        ValueError: The models refuse the value.
        IndexError: There is no such row, nor would it be the next.

    """
    match = ROW.fullmatch(path)
    if match is None:
        raise IndexError(path)
    name, index, column = match[1], int(match[2]), match[3]
    rows: list[dict[str, Any]] = person.model_dump(mode="json")[name]
    typed = person.typed
    if column is None and remove:
        del rows[index : index + 1]
        typed = _without_row(typed, name, index)
    elif index > len(rows):
        raise IndexError(index)
    else:
        if index == len(rows):
            rows.append({"id": row_id} if row_id else {})
        if column is not None:
            rows[index][column] = value
            day = rows[index].get("on")
            if name == "contacts" and column == "on" and day and str(day) > today.isoformat():
                raise ValueError("a contact can't be after today")
    model = ROWS[name]
    made = named_rows(tuple(model.model_validate(row) for row in rows))  # type: ignore[type-var]  # of one kind
    return person.model_copy(update={name: made, "typed": typed})


def with_row_for(person: PersonRecord, path: str, row_id: str) -> PersonRecord:
    """Return the person with the row that a refused input was meant for, so that it can be seen."""
    row = ROW.fullmatch(path)
    if row is None or row[3] is None or int(row[2]) != len(getattr(person, row[1])):
        return person
    rows = (*getattr(person, row[1]), ROWS[row[1]](id=row_id))
    return person.model_copy(update={row[1]: named_rows(rows)})


def _without_row(typed: dict[str, str], name: str, gone: int) -> dict[str, str]:
    """Move what was typed in the rows after a removed one up by one."""
    kept: dict[str, str] = {}
    for path, text in typed.items():
        row = ROW.fullmatch(path)
        if row is None or row[1] != name or int(row[2]) < gone:
            kept[path] = text
        elif int(row[2]) > gone:
            kept[f"{name}.{int(row[2]) - 1}.{row[3]}"] = text
    return kept
