/**
 * Whom a dialog names: this person, somebody else, somebody of the same first name, or nobody.
 *
 * Bold words are LinkedIn's way to name the invited; where nothing is bold, whole names in plain
 * sentences count, and only inside a sentence of an invitation they count as this person's.
 */
(() => {
  const page = globalThis.followupRulesPage;
  if (!page) return;
  const { dom, signs, tools } = page;
  const { all, fold, link, text } = tools;

  /** People of a page that are listened for; a page may link to any number. */
  const MOST_PEOPLE = 300;
  const LONGEST_NAME = 120;
  const OURS = /linkedin|premium|inmail|navigator|領英|领英/i;
  const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|ing|dipl|herr|frau|mme|sr|sra|dra?)\.?\s+(?=\S)/i;
  const LETTERS = /^(?:\p{Lu}{2,6}|ph\.?\s?d\.?|(?:\p{Lu}\p{Ll}{0,3}\.){1,3}(?:\p{Lu}\p{Ll}{0,3}\.?)?)$/u;

  /** The name itself: without titles, letters after it, marks, and what stands in brackets. */
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
      // What a sentence hangs on to a name is no part of it.
      .replace(/(?:['’]s?|[.·・]+)$/iu, "");
    const words = bare.split(" ");
    const shouted = words.every((one) => one === one.toUpperCase());
    while (!shouted && words.length > 2 && LETTERS.test(words.at(-1) ?? "")) words.pop();
    return fold(words.join(" "));
  };

  const CASED = /\p{Lu}|\p{Ll}/u;
  /** A scrap of text without letters, or with digits, names nobody. */
  const speaks = (/** @type {string} */ one) => /\p{L}/u.test(one) && !/\p{Nd}/u.test(one);

  /** Could these bold words be a name? "Premium members" and "Tip:" are none. */
  const likeName = (/** @type {string} */ one) => {
    const bare = one.trim();
    if (OURS.test(bare) || /[:：!?？。…]$/.test(bare) || bare.length > LONGEST_NAME) return false;
    // Scripts without capitals write names and words alike: what a note is called is no name.
    if (!CASED.test(bare)) return !NO_NAME_PARTS.some((part) => fold(bare).includes(part));
    const words = bare.split(/\s+/);
    if (words.some((word) => NO_NAMES.has(fold(word).replace(/[^\p{L}\p{M}]/gu, "")))) return false;
    return words.length <= 6 && words.every((word) => /^[^\p{Ll}]/u.test(word) || word.length < 4);
  };

  /** Words that stand in bold in LinkedIn's sentences and in nobody's name. */
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
  /** What is said to a name, and is no part of it: "佐倉さん", "Mara’a". */
  const HANGS_ON = /\s*(?:さん|様|さま|氏|님|씨|先生|女士|['’]\p{L}{1,3})$/u;
  /** "Ellington, Mara". */
  const TURNED = /^([^,，]+)[,，]\s*([^,，]+)$/u;

  /** Does `words` contain `name` as whole words? Scripts without spaces have none. */
  const contains = (/** @type {string} */ words, /** @type {string} */ name) => {
    if (!name) return false;
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      const [before, after] = [words.slice(0, at).at(-1) ?? " ", words[at + name.length] ?? " "];
      if (!CASED.test(name) || !/[\p{L}\p{N}]/u.test(before + after)) return true;
    }
    return false;
  };

  /**
   * People to whom the page's links lead, if not to this one.
   * @param {Set<string>} slugs this person's own
   * @param {Set<string>} names their own, folded
   * @returns {Set<string>}
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
        // One word alone is anybody's first name, or a button's.
        if (name.includes(" ") && name.length <= LONGEST_NAME && likeName(said) && !names.has(name)) found.add(name);
      }
    }
    return found;
  };

  /**
   * @param {Heard} heard
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
      // The invited comes first; a mutual acquaintance, or a phrase in capitals, after them.
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

  /** Could it be the same person: first name and an initial, or an initial between the names? @param {string} one @param {string} name */
  const near = (one, name) => {
    const [said, whole] = [one.split(" "), name.split(" ")];
    const [last, known] = [said.at(-1) ?? "", whole.at(-1) ?? ""];
    if (said.length < 2 || whole.length < 2 || said[0] !== whole[0]) return false;
    if (last.replace(".", "").length === 1) return known.startsWith(last.replace(".", ""));
    const between = (/** @type {string[]} */ words) => words.slice(1, -1).every((word) => word.replace(".", "").length === 1);
    return last === known && between(said) && between(whole);
  };

  /**
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

  /** What joins the parts of a name, so that what follows still belongs to it. */
  const JOINS = /^(?:van|von|vom|de|da|di|del|della|der|dos|du|la|le|bin|ibn|bint|al|el|ter|ten|te|y|e|af|av)\s+(?:\S{1,4}\s+)?\p{Lu}/u;

  /** Is it this name, and no longer one ("Mara Ellington Smith", "… van Dyk", "…-Smith")? @param {string} said @param {string} name */
  const begins = (said, name) => {
    const bare = said.replace(/^[^\p{L}]+/u, "").replace(TITLES, "");
    if (name === "" || !fold(bare).startsWith(name)) return false;
    let rest = bare.slice(name.length);
    if (/^(?:[\p{L}\p{N}]|\p{M}|[-‐‑–·・]\p{L}|['’]\p{L}{2})/u.test(rest)) return false;
    // Letters after the name are no part of it.
    for (let word = /^\s+(\S+)/u.exec(rest); word?.[1] && LETTERS.test(word[1]); word = /^\s+(\S+)/u.exec(rest)) {
      rest = rest.slice(word[0].length);
    }
    return !/^\s+\p{Lu}/u.test(rest) && !JOINS.test(rest.trimStart());
  };

  /**
   * What stands at `{n}`, as far as the sentence goes on; null where it is not that sentence.
   * @param {string} raw
   * @param {string} shape
   */
  const spoken = (raw, shape) => {
    const [before, after] = shape.split("{n}");
    const at = before ? raw.indexOf(before) : 0;
    const end = after ? raw.indexOf(after, at + (before ?? "").length) : raw.length;
    return at < 0 || end < 0 ? null : raw.slice(at + (before ?? "").length, end).trim() || null;
  };

  page.naming = { core, whom, contains, speaks };
})();
