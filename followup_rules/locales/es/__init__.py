"""Spanish: every sentence that a person reads.

The form of address is "tú": software for private persons says it in Spain and in most of Latin
America, and it suits a friend's advice. The words are those understood on both sides of the
Atlantic (no "vosotros", no "vos", "correo" for email, "puesto" for the role).

No gender is inferred, neither the reader's nor the interviewer's: "esta persona", "quien te
entrevistó", verbs without a subject, "le" and never "lo" or "la" for a person; "el
equipo de selección" stands for whoever recruits. Nobody is addressed in the plural, where Spain
and America part ("vosotros", "ustedes").

Words: invitation = invitación; request = solicitud; note = nota; hiring manager = responsable de
la contratación; role = puesto; connect = conectar; thank-you = agradecimiento; check-in = retomar
el contacto. LinkedIn's buttons are named as its Spanish interface names them: "Conectar", "Añadir
una nota", "Enviar", "Más". Quotation marks are « » as in CLDR.
"""
