"""German: every sentence that a person reads.

The person is addressed as "du", in small letters: German job boards and career advice for
candidates do so, and beside a "Sie" the interviewer ("die Person", hence "sie") could hardly be
told apart from the reader. The notes themselves go by their own setting, the polite form first.
The interviewer is "die Person" throughout, and the reader is given no gender either.

Words: invitation "Einladung", request "Anfrage", note "Notiz", message "Nachricht", interview
"Gespräch", role "Stelle", company and employer "Unternehmen", hiring manager "künftige
Führungskraft" or "wer über die Stelle entscheidet", recruiter "Recruiting", connect "vernetzen",
thank-you "Dank", check-in "sich wieder melden", rejection "Absage".
"""
