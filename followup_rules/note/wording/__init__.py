"""The whole notes, one language a package: how to write them.

In a package, each module holds the sentences of one topic (``thanks``, ``closing``, ``offer``,
``on_hold``, ``answered_no`` ...), ``sentences`` says which families serve what, ``kindness`` what
the other person is thanked for, ``letters`` the words of emails. They give ``GREETINGS`` and the
whole notes (situation -> whole notes), data for ``Bank``. A
``Whole`` is what a careful native writer would send: sentences in reading order that belong
together, for a tone (``w`` warm, ``p`` plain, ``f`` formal) and what is known (``needs``).

* A sentence is ``(parts, versions)``: the parts of a note that it serves ("thanks+reminder", with
  ``|`` between the clauses), and ways to say it, best first. Ways in a tuple of their own are
  equally good: the person decides which comes first, so that notes to several differ.
  ``common.spread`` sets groups of different needs evenly into one such tuple.
* ``common.wholes`` puts the families of a language together. One that wants another order brings
  its own, as ``ja/wholes``; emails may stand in a file of their own, as ``ja/letters``.
* ``[...]`` are words that may be left out, ``<Ihre/deine>`` two sides of which ``Bank.alternate``
  chooses. It begins small where the language lets it: the composer sets capitals.
* Slots: ``{name} {role} {de_role} {company} {at}`` ("at Brightwater") ``{when} {of_when}`` (after
  a noun) ``{called} {of_called}`` (their call) ``{wrote}`` (their message) ``{starts}``
  ``{next} {next_day} {next_date}`` (of a booked interview: "on Monday", "Monday", "8 March")
  ``{decide}``; topics ``{talked}`` (can follow "about"), ``{of}`` (with its preposition),
  ``{hear} {hearing}`` (with the verb of ``Bank.hear``), ``{thing} {Thing}`` (noun phrases only),
  ``{excites} {Excites}``, ``{is_excites}`` (after the verb of ``Bank.is_``).
* What they are thanked for stands in files of its own, ``en/kindness`` with the arrangement in
  ``kindness``: its slots are ``{act}`` and the like, in the forms that the file's ``ACTS`` lists,
  and ``{act_two}`` for a second one. ``ACTS`` holds them as they are, and with ``{what}`` or
  ``{how}`` for what it was about in the person's own words.
* ``needs``, ``!`` for not: ``warm several phone video on_site asked wants_role wants_company
  started boss colleague recruiter own_recruiter known internal booked silent hold phoned
  wrote_hold told_no no_by_phone offer_by_phone turned_down thanked settled met connected_long``;
  ``long_ago``: more than a few weeks; ``twice``: exactly two talks; ``unassessed``: told that they
  did not assess; ``arranged``: they wrote to arrange the booked interview; ``answered``: they told
  news or a no, and one has written since; ``replied``: they wrote back when asked how things
  stand; ``wrote wrote_email no_by_email again_with_you overdue`` (their message, by email, the no
  itself by email, a booked interview with this person, the day of the decision is past);
  ``both_know``: the reader
  surely knows which role; of how they are addressed
  ``familiar titled woman man san ms mr`` (the last two: so told); of the region ``american european
  austrian swiss``; ``thankful``, and the first of ``Person.thank_for`` by its
  name; ``in_words``: that is advice or encouragement; ``then_shown``: the second is what they
  showed or went through, so that a day may follow it; ``signed``: a name stands under the note;
  ``next_by_phone``: so is the booked interview; ``elder``: greeted as "seu", "dona" (Brazil);
  ``doing``: what it was about is itself something done, ``{of_doing}`` (English, German);
  ``gendered``: they told how they write of themselves, so that the slots of ``Bank.own_forms``
  (``{obrigado}``) are filled;
  ``spoken``: a topic of the talk is told;
  ``about``: what it was about is told too
  (a line of its own has it as ``{what}`` or ``{how}``), ``heavy``: with a clause in it, ``ends``:
  no day may follow it (``note/apart.py`` sees to these two); ``quiet``: a short note that leaves
  out what the situation is; ``cold``: the talk was cold, or they were sceptical.
  ``note/situation.py`` and ``note/slots.py`` work them out. A sentence may only say what its
  ``needs`` make true.
"""
