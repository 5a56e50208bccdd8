"""French: every sentence that a person reads.

The reader is addressed as "vous", as French job sites and LinkedIn itself do with candidates of
every age. The interviewer is "la personne", hence "elle", whoever it is; the reader is given no
gender either ("vous êtes en relation", not "connecté"). A narrow no-break space (U+202F) stands
before ; : ! ? and % and within « ».

Words: invitation "invitation", request "demande", note "note", message "message", interview
"entretien", role "poste", company "entreprise", hiring manager "manager qui recrute" or "qui décide
du recrutement", recruiter "service recrutement", connect "se connecter" (LinkedIn's button) and
"être en relation", thank-you "remerciement", check-in "reprise de contact", rejection "refus".
"""
