"""The phrase banks, one language a file: how to write one.

A file ``<code>.py`` here (``de.py``) defines ``BANK``, a ``Bank`` of ``followup_rules.note.bank``;
it is found by its name. ``en.py`` is the model. ``tests/library/test_note_banks.py`` checks every
bank it finds here.

The words of the notes and messages stand in ``followup_rules.note.wording``, one language a file,
whose docstring says how to write them. A bank adds what a language needs besides: its dates (with
the forms after a noun, where they differ), how "at the company" and "talk about" are said before
a name or a topic, which words show a region or familiar address, how one addresses by title or as
Frau and Madame, the subjects of emails, and the ``lexicon`` by which the reviewer reads. No
sentence may show the gender of either person: a greeting only where ``names.addressing`` knows it,
the writer's own only by a slot of ``own_forms``, which whoever writes has chosen.
Nothing is claimed that was not told.

``lexicon``: regular expressions, case ignored. Each sentence that thanks or closes must be
recognised by it (a test says which is not).
"""
