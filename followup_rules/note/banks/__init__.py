"""The phrase banks, one language a file: how to write one.

A file ``<code>.py`` here (``de.py``) defines ``BANK``, a ``Bank`` of ``followup_rules.note.bank``,
and nothing else has to change. ``en.py`` is the model. It is data: no functions, no imports but
``Bank``, ``Dates``, ``Lexicon`` and ``Line``. ``tests/library/test_note_banks.py`` checks every
bank it finds here.

Lines
-----
``Line("thank you for your time.", tones="wp", needs="several !phone")``, best first: the composer
takes the earliest that fits and is true. Give every part lines of several lengths, the shortest
last; about six wordings a part and tone, so that variants really differ.

* A line is one or more whole sentences, or a clause that ends a sentence begun by an earlier
  clause of the same line. It ends with a full stop; the greeting with its comma.
* It is written as it stands inside a sentence, so with a small letter where the language has
  one ("we spoke ..."). The composer puts a capital where the text before it ends a sentence.
  After "Hi Anna," nothing is changed. So a line must not begin with a slot (greetings may).
* Keys of a section are parts in reading order. ``"thanks+reminder"`` holds lines of two clauses,
  ``"thank you for your time| when we spoke {when} about the {role} role."``; ``|`` becomes
  ``Bank.joiner``. Parts of one key must be neighbours in the situation's order, in any order.

Slots: ``{name}`` (as one greets) ``{full_name}`` ``{when}`` (an adverb made by ``Dates``: "last
Thursday") ``{role}`` ``{company}`` ``{talked}`` (spoken of with this person) ``{excites}`` (what
excites the candidate) ``{starts}`` (first day at work, "on 1 October"). ``{talked}`` and
``{excites}`` are phrases that can follow
"about", in the note's language, and nothing more is known of them: noun phrases, mostly, but
English has gerunds and "how you ..." too. They stand where "about" (über, sur, sobre, について)
stands before them, and nowhere else. Their gender and number are unknown, so are those of
``{role}``: put a word of known gender before it ("die Position als {role}", "le poste de {role}"
would elide, "le poste « {role} »" does not). Nothing may show the gender or title of either person
(no "enchantée", no "estaría encantado").

``needs``, all of which must hold: ``warm`` (they were warm: only then may the note claim shared
warmth, such as having enjoyed it) · ``several`` (more than one conversation with them) ·
``on_site`` ``video`` ``phone`` (of the last one) · ``asked`` (they suggested connecting) ·
``wants_role`` (interest in role and company) · ``wants_company`` (in the company at least) ·
``started`` (already works there) · ``met``. Every line that says that the candidate is interested
in the role needs ``wants_role``.

Sections of ``notes``
---------------------
``plain`` has every part of an ordinary note: ``greeting`` (with name, and nameless ones for names
too long to fit), ``reminder`` (when, and for which role: lines with both slots, with either, with
neither), ``thanks``, ``interest`` (lines with ``{talked}``, with ``{excites}``, with neither),
``close``. Other sections have only what differs; a part that they lack is taken from ``plain``:

* ``check_in``: part ``check_in``, two weeks of silence: still interested, no demand for an answer.
* ``long_silence``: part ``no_pressure``: a month and more; lets them off the hook.
* ``as_you_suggested``: part of that name, also read by ``after_no`` and ``declined``, where it
  needs ``asked``.
* ``after_no``: rejected, and this person asked to be added: ``parting`` without a pitch, without
  enthusiasm for the role; ``close`` without "learn more".
* ``accepted``: ``joining``, with and without ``{starts}``, and ``needs="started"``; ``close``.
* ``on_hold``: the role is frozen: part ``on_hold``.
* ``offer``: an offer in hand: part ``offer``.
* ``declined``: declined or withdrew (words must fit both): ``parting``, ``close``.
* ``unmet``: no interview with this person is known: ``reminder`` and ``thanks`` that claim none.
  It comes before the situation's own section.

The order of the parts stands in ``followup_rules.note.situation.ORDER``; ``Bank.order`` may give
another for this language.

``messages``: kind -> parts that differ from the note's: ``sign_off`` of emails, ``help``
(follow_up_email), ``news_thanks`` (rejection_thank_you), ``connected`` (after_acceptance),
``invited`` (accept_invitation), ``pass_on`` (via_recruiter, employer_channel), ``again``
(existing_channel). Section ``email`` holds what all emails share. ``subjects``: kind -> lines.

``lexicon``: what the reviewer reads by; regular expressions, case ignored. Every line of the bank
must be recognised by it (a test says which is not): each
``thanks`` line by ``thanks``, each ``interest`` line by ``interest`` and so on.
"""
