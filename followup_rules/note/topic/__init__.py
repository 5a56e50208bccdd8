"""What people type as a topic, or as what thanks are for: mended, or left out and said.

``taken_apart.take_apart`` is the way in. A text is divided into what it lists (``items``); of each,
what belongs to a chat is taken off (``chat``), what was typed in a hurry written out (``hurried``),
questions are told apart (``asked``), and the rest is a noun, a clause or a sentence of its own
(``form``, ``articles``, ``conjuncts``). ``terms`` holds the words of each language, ``typed`` what
comes out.
"""
