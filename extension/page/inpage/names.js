/**
 * Tells whom a dialog names: this person, somebody else, somebody with the same first name, or nobody.
 *
 * LinkedIn writes the invited person's name in bold. If nothing is bold, whole names in plain sentences
 * count: any other person's in any sentence, this person's only in a known sentence of an invitation.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { all, fold, link, text } = tools;

  /** Links to other people that are looked at. */
  const MOST_PEOPLE = 300;
  const LONGEST_NAME = 120;
  const OURS = /linkedin|premium|inmail|navigator|領英|领英/i;
  const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|ing|dipl|herr|frau|mme|sr|sra|dra?)\.?\s+(?=\S)/i;
  const LETTERS = /^(?:\p{Lu}{2,6}|ph\.?\s?d\.?|(?:\p{Lu}\p{Ll}{0,3}\.){1,3}(?:\p{Lu}\p{Ll}{0,3}\.?)?)$/u;

  /** A name without titles, letters after it, punctuation, and what is in brackets; folded. */
  const core = (/** @type {string} */ name) => {
    const bare = name
      .slice(0, 600)
      .normalize("NFKC")
      .replace(/[([{（【].*?(?:[)\]}）】]|$)/gu, " ")
      .replace(/[,，、|].*$/su, " ")
      .replace(/[^\p{L}\p{M}\p{N}\s'’.‐-―\-·・]/gu, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(TITLES, "")
      // Nor does what a sentence adds to a name ("Mara's", "Mara.") belong to it.
      .replace(/(?:['’]s?|[.·・]+)$/iu, "");
    const words = bare.split(" ");
    const shouted = words.every((one) => one === one.toUpperCase());
    while (!shouted && words.length > 2 && LETTERS.test(words.at(-1) ?? "")) words.pop();
    return fold(words.join(" "));
  };

  /** Matches in scripts that have capital letters. */
  const CASED = /\p{Lu}|\p{Ll}/u;
  /** May it name somebody? A text without letters, or with digits, doesn't. */
  const speaks = (/** @type {string} */ one) => /\p{L}/u.test(one) && !/\p{Nd}/u.test(one);

  /** Could these words in bold be a name? "Premium members" and "Tip:" could not. */
  const likeName = (/** @type {string} */ one) => {
    const bare = one.trim();
    if (OURS.test(bare) || /[:：!?？。…]$/.test(bare) || bare.length > LONGEST_NAME) return false;
    // Without capital letters names and words look alike, so words about notes are excluded.
    if (!CASED.test(bare)) return !NO_NAME_PARTS.some((part) => fold(bare).includes(part));
    const words = bare.split(/\s+/);
    if (words.some((word) => NO_NAMES.has(fold(word).replace(/[^\p{L}\p{M}]/gu, "")))) return false;
    return words.length <= 6 && words.every((word) => /^[^\p{Ll}]/u.test(word) || word.length < 4);
  };

  /** Words that LinkedIn writes in bold and that are in nobody's name. */
  const NO_NAMES = new Set(
    (
      "your the and with where how why what when note notes tip tips hint premium invitation invitations message " +
      "messages add connect connection connections member members personal personalize personalized personalise send " +
      "write people hiring managers recruiters weekly limit reply replies recommended optional important " +
      "tipp hinweis nachricht nachrichten einladung einladungen persönliche persönlichen mitglieder notiz ihre ihrer " +
      "hinzufügen conseil astuce votre vos membres nouveau ajouter consejo nota notas invitación mensaje miembros " +
      "añadir dica convite mensagem seu sua membros adicionar " +
      "free new now save stand out draft kostenlos neu gratuit nuevo gratis novo " +
      "nota invito messaggio aggiungi opmerking uitnodiging bericht notatka notatkę zaproszenie wiadomość " +
      "poznámka poznámku pozvánka zpráva meddelande inbjudan besked melding invitasjon viesti kutsu davet mesaj " +
      "заметка заметку приглашение сообщение примітка примітку запрошення σημείωση πρόσκληση μήνυμα προσωπική"
    ).split(" "),
  );
  const NO_NAME_PARTS = (
    "メッセージ 招待 メモ 挨拶 つながり 追加 ヒント 無料 任意 ملاحظة دعوة رسالة شخصية مجان اختياري " +
    "邀请 邀請 备注 備註 消息 訊息 添加 免费 免費 메모 초대 메시지 추가 무료 선택 הערה הזמנה הודעה אישי נוט नोट आमंत्रण संदेश"
  ).split(" ");
  /** Endings that a language adds to a name: "佐倉さん", "Mara’a". */
  const HANGS_ON = /\s*(?:さん|様|さま|氏|님|씨|先生|女士|['’]\p{L}{1,3})$/u;
  /** A name with the surname first: "Ellington, Mara". */
  const TURNED = /^([^,，]+)[,，]\s*([^,，]+)$/u;

  /** Does `words` contain `name` as whole words? Without capital letters, as any part. */
  const contains = (/** @type {string} */ words, /** @type {string} */ name) => {
    if (!name) return false;
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      const [before, after] = [words.slice(0, at).at(-1) ?? " ", words[at + name.length] ?? " "];
      if (!CASED.test(name) || !/[\p{L}\p{N}]/u.test(before + after)) return true;
    }
    return false;
  };

  /**
   * The names of other people to whom the page's links lead.
   * @param {Set<string>} slugs this person's
   * @param {Set<string>} names this person's, folded
   * @returns {Set<string>} folded
   */
  const others = (slugs, names) => {
    const found = new Set();
    for (const one of all(document, "a[href*='/in/'], a[href*='vanityName=']", MOST_PEOPLE)) {
      const { slug } = link(dom.getAttribute(one, "href"));
      if (slug === null || slugs.has(slug)) continue;
      const label = dom.getAttribute(one, "aria-label") ?? "";
      const spoken = signs.texts.invite?.flatMap((shape) => {
        const [before, after] = shape.split("{n}");
        return label.startsWith(before ?? "") && label.endsWith(after ?? "")
          ? [label.slice((before ?? "").length, label.length - (after ?? "").length)]
          : [];
      });
      const first = dom.querySelector(one, "p, span, h2, h3, div") ?? one;
      for (const said of [text(first), ...(spoken ?? [])]) {
        const name = core(said);
        // A single word may be anybody's first name, or a button's text.
        if (name.includes(" ") && name.length <= LONGEST_NAME && likeName(said) && !names.has(name)) found.add(name);
      }
    }
    return found;
  };

  /**
   * Decide whom a dialog names.
   * @param {Heard} heard its texts
   * @param {Set<string>} names this person's, folded
   * @param {Set<string>} slugs this person's
   * @returns {Whom}
   */
  const whom = (heard, names, slugs) => {
    const cores = new Set([...names].map(core).filter(Boolean));
    const firsts = new Set([...cores].map((one) => one.split(" ")[0] ?? ""));
    const own = (/** @type {string} */ one) =>
      [one, one.trim().replace(HANGS_ON, ""), one.trim().replace(TURNED, "$2 $1")].some(
        (each) => names.has(fold(each)) || cores.has(core(each)),
      );
    const kinds = heard.bold.filter(speaks).map((one) => {
      if (own(one)) return "own";
      if (firsts.has(core(one)) || [...cores].some((name) => near(core(one), name))) return "first";
      if (!likeName(one)) return "words";
      return /\s/.test(one.trim()) || !CASED.test(one) ? "name" : "word";
    });
    if (kinds.includes("own")) {
      const [at, other] = [kinds.indexOf("own"), kinds.indexOf("name")];
      if (other < 0) return { is: "own", sure: true };
      const strangers = others(slugs, cores);
      // The invited person is named first; after them perhaps a mutual contact, or a phrase in capitals.
      const known = heard.bold.some((one) => strangers.has(core(one)));
      return { is: other < at || known ? "other" : "unsure", sure: true };
    }
    if (kinds.includes("name") || (kinds.includes("word") && !kinds.includes("first"))) {
      return { is: "other", sure: true };
    }
    const said = plain(heard, cores, firsts, slugs);
    if (!kinds.includes("first")) return said;
    return { is: said.is === "own" ? "own" : "unsure", sure: true };
  };

  /** Could it be the same person's name, with the surname as an initial, or with or without middle initials? @param {string} one @param {string} name */
  const near = (one, name) => {
    const [said, whole] = [one.split(" "), name.split(" ")];
    const [last, known] = [said.at(-1) ?? "", whole.at(-1) ?? ""];
    if (said.length < 2 || whole.length < 2 || said[0] !== whole[0]) return false;
    if (last.replace(".", "").length === 1) return known.startsWith(last.replace(".", ""));
    const between = (/** @type {string[]} */ words) => words.slice(1, -1).every((word) => word.replace(".", "").length === 1);
    return last === known && between(said) && between(whole);
  };

  /**
   * Decide whom a dialog names without anything in bold.
   * @param {Heard} heard
   * @param {Set<string>} cores
   * @param {Set<string>} firsts
   * @param {Set<string>} slugs
   * @returns {Whom}
   */
  const plain = (heard, cores, firsts, slugs) => {
    const lines = heard.lines.map((one) => ({ head: one.head, raw: one.words, words: fold(one.words) }));
    if (!lines.length) return { is: "nobody", sure: false };
    const strangers = others(slugs, cores);
    if (lines.some(({ words }) => [...strangers].some((name) => contains(words, name)))) {
      return { is: "other", sure: false };
    }
    const mine = (/** @type {string} */ words) => [...cores].some((name) => contains(words, name));
    for (const shape of [...(signs.texts.personalize ?? []), ...(signs.texts.invite ?? [])]) {
      for (const { raw } of lines) {
        const said = spoken(raw, shape);
        if (said === null) continue;
        if ([...cores].some((name) => begins(said, name))) return { is: "own", sure: false };
        if ([...firsts].some((name) => contains(fold(said), name))) return { is: "unsure", sure: false };
        const named = !shape.startsWith("{n}") && /^\p{Lu}/u.test(said);
        if (named && !OURS.test(said.split(" ", 2).join(" "))) return { is: "other", sure: false };
      }
    }
    const named = lines.some(({ words }) => mine(words) || [...firsts].some((name) => contains(words, name)));
    return { is: named ? "unsure" : "nobody", sure: false };
  };

  /** A particle after which a name goes on ("van Dyk"). */
  const JOINS = /^(?:van|von|vom|de|da|di|del|della|der|dos|du|la|le|bin|ibn|bint|al|el|ter|ten|te|y|e|af|av)\s+(?:\S{1,4}\s+)?\p{Lu}/u;

  /** Does it begin with this name, and not with a longer one ("Mara Ellington Smith", "… van Dyk", "…-Smith")? @param {string} said @param {string} name */
  const begins = (said, name) => {
    const bare = said.replace(/^[^\p{L}]+/u, "").replace(TITLES, "");
    if (name === "" || !fold(bare).startsWith(name)) return false;
    let rest = bare.slice(name.length);
    if (/^(?:[\p{L}\p{N}]|\p{M}|[-‐‑–·・]\p{L}|['’]\p{L}{2})/u.test(rest)) return false;
    // Skip letters after the name, such as "PhD".
    for (let word = /^\s+(\S+)/u.exec(rest); word?.[1] && LETTERS.test(word[1]); word = /^\s+(\S+)/u.exec(rest)) {
      rest = rest.slice(word[0].length);
    }
    return !/^\s+\p{Lu}/u.test(rest) && !JOINS.test(rest.trimStart());
  };

  /**
   * Return what a sentence has where `shape` has `{n}`; null if it is another sentence.
   * @param {string} raw the sentence
   * @param {string} shape how it reads, with `{n}` for the name
   */
  const spoken = (raw, shape) => {
    const [before, after] = shape.split("{n}");
    const at = before ? raw.indexOf(before) : 0;
    const end = after ? raw.indexOf(after, at + (before ?? "").length) : raw.length;
    return at < 0 || end < 0 ? null : raw.slice(at + (before ?? "").length, end).trim() || null;
  };

  page.naming = { core, whom, contains, speaks };
})();
