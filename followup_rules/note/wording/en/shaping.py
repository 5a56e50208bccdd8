"""English notes: conditions and turns that the families share."""

from followup_rules.note.bank import Line, Lines


def unless_it_goes_on(*lines: Line) -> Lines:
    """Return lines that are not for whoever wants the job and goes on: they say that they do."""
    return (
        *(Line(one.text, one.tones, f"{one.needs} !moves_on".strip()) for one in lines),
        *(
            Line(one.text, one.tones, f"{one.needs} moves_on !wants_role".strip())
            for one in lines
            if "wants_role" not in one.needs.split()
        ),
    )
