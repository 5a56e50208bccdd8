"""Portuguese: every sentence that a person reads.

The form of address is "você" with the verb's third person, as software says it in Brazil, where
most candidates who read Portuguese are; nothing is slang of either side of the Atlantic, and where
a word is common to both it is preferred. Spelling and buttons are Brazilian.

No gender is inferred, neither the reader's nor the interviewer's: "essa pessoa", "quem entrevistou
você", verbs without a subject; "recrutamento" stands for whoever recruits. "dela" never stands for
a person.

Words: invitation = convite; request = solicitação; note = nota; hiring manager = responsável pela
contratação; role = vaga; connect = conectar; thank-you = agradecimento; check-in = retomar o
contato. LinkedIn's buttons are named as its Portuguese interface names them: "Conectar",
"Adicionar nota", "Enviar", "Mais". Quotation marks are “ ” as in CLDR.
"""
