"""Japanese: every sentence that a person reads.

Form of address: です・ます throughout, with 「〜ましょう」 for advice and no word for "you". It is
how good consumer software speaks to someone looking for a job: polite without the honorifics of a
company to its customers, which would sound stiff here. The interviewer is 相手, which says nothing
about gender; a name is followed by さん, as on LinkedIn.

Words kept to: つながり申請 (invitation, request), メッセージ (the note that goes with it),
連絡 (messages in general), 面接官 (interviewer), 採用責任者 (hiring manager), 採用担当者
(recruiter), ポジション (role), つながる (to connect), お礼 (thank-you), 様子うかがい (check-in),
選考結果 (the decision), ガイド (the guide). LinkedIn's buttons: 「つながる」, 「メッセージを追加」,
「送信」, 「その他」.

Days are nouns without a particle (今日, 木曜日, 11月30日月曜日), so a template puts them only
before が, から, まで, です and the like, or beside a colon, where all of them are right.
"""
