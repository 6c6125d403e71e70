// Search without a server. Package internal/site/searchindex writes the files that are
// loaded here, and describes them; they are scripts, so that they can be loaded
// from a file system too.
"use strict";
(() => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const field = form.querySelector("input");
  const status = document.querySelector(".search-status");
  const list = document.createElement("ol");
  document.querySelector(".search-results").append(list);
  const words = JSON.parse(form.dataset.words); // what is said to the reader
  const base = new URL("search/", document.baseURI);
  const shown = 10; // results at a time

  // Files, each loaded once.

  const files = new Map(); // name -> {promise, done}
  const loaded = (name, value) => { // the entries of a small index are in the first file
    if (!files.has(name)) files.set(name, { promise: Promise.resolve(value) });
    else files.get(name).done(value);
  };
  let manifest;
  const load = (name) => {
    let file = files.get(name);
    if (!file) {
      file = {};
      file.promise = new Promise((resolve, reject) => {
        file.done = resolve;
        const script = document.createElement("script");
        script.src = new URL(name + ".js", base).href;
        script.onerror = () => { files.delete(name); reject(new Error(name)); };
        document.head.append(script);
      });
      files.set(name, file);
    }
    return file.promise;
  };
  const hex = (s) => Array.from(new TextEncoder().encode(s), (b) => b.toString(16).padStart(2, "0")).join("");

  window.dossierSearch = {
    index(m) {
      manifest = { ...m, chunks: numbers(m.chunks), articles: numbers(m.articles), kinds: kindRanges(m) };
      loaded("index");
    },
    terms(prefix, flat) {
      const terms = new Map();
      for (let i = 0; i < flat.length; i += 2) terms.set(flat[i], flat[i + 1]);
      loaded("terms/w" + hex(prefix), terms);
    },
    text(i, rows) { // 0 stands for what the row before has
      rows.forEach((row, n) => row.forEach((v, field) => { if (v === 0) row[field] = rows[n - 1][field]; }));
      loaded("text/" + i, rows);
    },
  };

  // Numbers, five bits a letter.

  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const value = new Map(Array.from(digits, (c, i) => [c, i]));
  const read = (s, at) => {
    let n = 0;
    for (let shift = 0; ; shift += 5) {
      const v = value.get(s[at++]);
      n += (v & 31) * 2 ** shift;
      if (v < 32) return [n, at];
    }
  };
  const numbers = (s) => {
    const out = [];
    for (let at = 0, last = 0; at < s.length;) {
      let n;
      [n, at] = read(s, at);
      out.push(last += n);
    }
    return out;
  };
  const postings = (line) => {
    const out = [];
    for (let at = 0, last = 0; at < line.length;) {
      let n;
      [n, at] = read(line, at);
      out.push([last += n, value.get(line[at++])]);
    }
    return out;
  };

  const runs = (line) => {
    const out = [];
    for (let at = 0, end = 0; at < line.length;) {
      let gap, length;
      [gap, at] = read(line, at);
      [length, at] = read(line, at);
      out.push([end + gap, end + gap + length]);
      end += gap + length;
    }
    return out;
  };
  // kindRanges is the entries of each kind: kind -> [first, end].
  const kindRanges = ({ kinds, entries }) => {
    const starts = Object.entries(kinds).sort((a, b) => a[1] - b[1]);
    return new Map(starts.map(([kind, first], i) => [kind, [first, starts[i + 1]?.[1] ?? entries]]));
  };
  // within finds the last of ascending numbers that is not above n.
  const within = (starts, n) => {
    let i = 0, end = starts.length;
    while (end - i > 1) {
      const middle = (i + end) >> 1;
      if (starts[middle] <= n) i = middle; else end = middle;
    }
    return i;
  };

  // Words, folded as package search folds those of the index.

  const pairs = { "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ς": "σ" };
  const fold = (s) => s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßẞæœøłđðþıς]/g, (c) => pairs[c]).normalize("NFC");
  const wordsOf = (s) => {
    const out = [];
    for (const w of fold(s).replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, "").replace(/['’ʼ]/g, "").match(/[\p{L}\p{N}]+/gu) || []) {
      for (const part of w.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
        if (!/\p{Script=Han}/u.test(part)) out.push(part);
        else {
          const chars = Array.from(part);
          if (chars.length === 1) out.push(part);
          for (let i = 0; i + 1 < chars.length; i++) out.push(chars[i] + chars[i + 1]);
        }
      }
    }
    return out;
  };

  // How many letters must be inserted, dropped, replaced or swapped; more than
  // most counts as most + 1.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
      [before, last] = [last, row];
    }
    return last[b.length];
  };

  const shardOf = (word) => {
    let best = "";
    for (const p of manifest.prefixes) if (word.startsWith(p) && p.length > best.length) best = p;
    return best;
  };

  // A query has words, phrases in quotes, and the fields kind:, from: and by:, each
  // with a word or a phrase. Any other word with a colon is words.
  const part = /(?:(kind|from|by):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/giu;
  const kindNames = new Map();
  for (const [kind, name] of Object.entries(words.kinds)) kindNames.set(kind, kind).set(fold(name), kind);
  const most = { query: 300, words: 8, phrases: 4, fields: 4 };
  const parse = (query) => {
    const asked = { words: new Set(), phrases: [], fields: [], kinds: [], open: null };
    for (const [whole, field, phrase, word] of query.slice(0, most.query).matchAll(part)) {
      const of = wordsOf(phrase ?? word);
      if (!of.length) continue;
      const kind = field?.toLowerCase() === "kind" && kindNames.get(fold((phrase ?? word).trim()));
      asked.open = null;
      if (kind) asked.kinds.push(kind);
      else if (field && field.toLowerCase() !== "kind") {
        asked.fields.push(...of.map((w) => `:${field.toLowerCase()}:${w}`));
        if (phrase === undefined) asked.open = asked.fields.at(-1);
      } else if (phrase !== undefined && of.length > 1) asked.phrases.push(of.slice(0, most.words));
      else {
        for (const w of field ? wordsOf(whole) : of) asked.words.add(w);
        if (phrase === undefined) asked.open = of.at(-1);
      }
    }
    if (/\s$/.test(query)) asked.open = null; // the last word is complete
    asked.words = [...asked.words].slice(0, most.words);
    asked.phrases.length = Math.min(asked.phrases.length, most.phrases);
    asked.fields.length = Math.min(asked.fields.length, most.fields);
    return asked;
  };

  // The words of the index that a word of the query can mean, with how much
  // each of them counts.
  const expand = async (word, open) => {
    const field = /^:[a-z]+:/.exec(word)?.[0] ?? "";
    const ofField = (term) => field ? term.startsWith(field) : term[0] !== ":";
    const length = word.length - field.length;
    const wanted = [shardOf(word)];
    if (open) wanted.push(...manifest.prefixes.filter((p) => p.length > word.length && p.startsWith(word)).slice(0, 3));
    const found = [];
    for (const terms of await Promise.all(wanted.map((p) => load("terms/w" + hex(p))))) {
      if (terms.has(word)) found.push({ term: word, line: terms.get(word), count: 1 });
      if (!open) continue;
      for (const [term, line] of terms) {
        if (term !== word && term.startsWith(word)) found.push({ term, line, count: 0.7 });
      }
    }
    if (found.length || length < 4) return found.slice(0, 40);
    const wrong = length < 8 ? 1 : 2;
    const near = manifest.prefixes.filter((p) => p && distance(p, word.slice(0, p.length), 1) <= 1).slice(0, 8);
    for (const terms of await Promise.all([...new Set([...wanted, ...near])].map((p) => load("terms/w" + hex(p))))) {
      for (const [term, line] of terms) {
        if (!ofField(term)) continue;
        const d = distance(word, term, wrong);
        if (d <= wrong) found.push({ term, line, count: 0.5 / d });
      }
    }
    return found.sort((a, b) => b.count - a.count).slice(0, 12);
  };

  // filters returns what an entry must be: of the kinds, and with the words of the
  // fields and of the phrases.
  const filters = async (asked) => {
    const sets = [];
    for (const word of asked.fields) {
      const found = new Set();
      for (const { line } of await expand(word, word === asked.open)) {
        for (const [first, end] of runs(line)) for (let entry = first; entry < end; entry++) found.add(entry);
      }
      sets.push(found);
    }
    for (const word of new Set(asked.phrases.flat())) {
      const line = (await load("terms/w" + hex(shardOf(word)))).get(word);
      sets.push(new Set(line ? postings(line).map(([entry]) => entry) : []));
    }
    const ranges = asked.kinds.map((kind) => manifest.kinds.get(kind) ?? [0, 0]);
    const allows = (entry) =>
      sets.every((set) => set.has(entry)) && (!ranges.length || ranges.some(([first, end]) => first <= entry && entry < end));
    return { sets, ranges, allows };
  };

  // What lists entries that have no score: those of the smallest set, else of the kinds.
  const unscored = ({ sets, ranges }) => {
    if (sets.length) return [...sets.reduce((a, b) => b.size < a.size ? b : a)].sort((a, b) => a - b);
    return [...new Set(ranges.flatMap(([first, end]) => Array.from({ length: end - first }, (_, i) => first + i)))].sort((a, b) => a - b);
  };

  const search = async (query) => {
    await load("index");
    const asked = parse(query);
    const must = await filters(asked);
    const scores = new Map(); // entry -> [words met, score]
    const terms = new Set(asked.phrases.flat());
    let cut = false; // a word has more entries than the index keeps
    for (const word of asked.words) {
      const best = new Map();
      for (const { term, line, count } of await expand(word, word === asked.open)) {
        terms.add(term);
        const entries = postings(line);
        cut ||= entries.length >= 4096;
        const rarity = Math.log(1 + manifest.entries / entries.length);
        for (const [entry, weight] of entries) best.set(entry, Math.max(best.get(entry) || 0, count * weight * rarity));
      }
      for (const [entry, score] of best) {
        if (!must.allows(entry)) continue;
        const s = scores.get(entry) || [0, 0];
        scores.set(entry, [s[0] + 1, s[1] + score]);
      }
    }
    const ranked = asked.words.length
      ? [...scores].sort(([a, x], [b, y]) => y[0] - x[0] || y[1] - x[1] || a - b).map(([entry]) => entry)
      : unscored(must).filter(must.allows);
    const whole = asked.words.length > 1 ? ranked.filter((entry) => scores.get(entry)[0] === asked.words.length) : ranked;
    return { asked, terms, ranked, cut, all: new Set(ranked.map(shownAs)).size, whole: new Set(whole.map(shownAs)).size };
  };

  // Passages of one article are one result.
  const shownAs = (entry) =>
    entry < (manifest.articles[0] ?? Infinity) ? entry : manifest.articles[within(manifest.articles, entry)];

  const fileOf = (entry) => within(manifest.chunks, entry);
  const row = async (entry) => (await load("text/" + fileOf(entry)))[entry - manifest.chunks[fileOf(entry)]];

  // Words of a phrase follow each other.
  const hasPhrases = (phrases, [, title, , , text]) => phrases.every((phrase) => [title, text].some((s) => {
    const of = wordsOf(s);
    return of.some((_, i) => phrase.every((w, j) => of[i + j] === w));
  }));

  // Results.

  const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
  const meets = (word, terms) => wordsOf(word).some((w) => terms.has(w));
  const marked = (text, terms, into) => {
    let at = 0;
    for (const m of text.matchAll(token)) {
      if (!meets(m[0], terms)) continue;
      const mark = document.createElement("mark");
      mark.textContent = m[0];
      into.append(text.slice(at, m.index), mark);
      at = m.index + m[0].length;
    }
    into.append(text.slice(at));
    return into;
  };
  // excerpt is the part of a text in which most of the words stand.
  const excerpt = (text, terms) => {
    const width = 220;
    if (text.length <= width) return text;
    const hits = [...text.matchAll(token)].filter((m) => meets(m[0], terms)).map((m) => m.index);
    let best = 0, most = 0;
    for (let i = 0; i < hits.length; i++) {
      const n = hits.filter((h) => h >= hits[i] && h < hits[i] + width - 40).length;
      if (n > most) [best, most] = [hits[i], n];
    }
    // Where words are not set apart, as in Chinese, it is cut between letters.
    let start = Math.max(0, best - 60);
    const space = start ? text.indexOf(" ", start) : -1;
    if (space >= 0 && space < best) start = space + 1;
    let end = Math.min(text.length, start + width);
    if (end < text.length && text.lastIndexOf(" ", end) > end - 40) end = text.lastIndexOf(" ", end);
    return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  };
  const element = (name, cls, ...children) => {
    const e = document.createElement(name);
    if (cls) e.className = cls;
    e.append(...children);
    return e;
  };
  const result = ([kind, title, href, date, text], terms) => {
    const a = marked(title, terms, element("a", kind));
    const passage = excerpt(text, terms);
    a.href = href;
    a.dir = "auto";
    // Browsers that know fragments of text light the passage up.
    const first = kind === "article" && passage.replace(/^… | …$/g, "").split(" ").slice(0, 6).join(" ");
    if (first) a.href += "#:~:text=" + encodeURIComponent(first).replace(/-/g, "%2D");
    const meta = element("p", "meta", words.kinds[kind] + (date ? " · " + date : ""));
    const item = element("li", "", element("p", "what", a), meta);
    if (passage) {
      const p = marked(passage, terms, element("p", "excerpt"));
      p.dir = "auto";
      item.append(p);
    }
    return item;
  };

  // The query is in the address, as #q=..., which works for files too. The state
  // of the history keeps how many pages of results there are and where the reader
  // is, for the way back.
  const keep = (hash) => {
    try {
      history.replaceState({ pages, y: scrollY }, "", hash);
    } catch {
      // too often, or not allowed
    }
  };

  const filesOfAPage = 4; // of texts, that are opened for a page of results
  const button = document.querySelector(".search-more");
  let turn = 0, pages = 0;
  const run = async (wanted = 1) => {
    const mine = ++turn;
    const query = field.value;
    pages = 0;
    keep(query.trim() ? location.pathname + "#q=" + encodeURIComponent(query.trim()) : location.pathname);
    button.hidden = true;
    if (!query.match(part)?.some((p) => wordsOf(p).length)) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const { asked, terms, ranked, cut, all, whole } = await search(query);
      if (mine !== turn) return;
      let next = 0;
      const seen = new Set();
      const count = () => {
        const done = next >= ranked.length;
        if (asked.phrases.length && !done) return words.sofar.replace("%1", seen.size);
        if (asked.phrases.length ? !seen.size : !all) return words.none;
        if (asked.phrases.length) return words.found.replace("%1", seen.size);
        const more = cut ? "+" : "";
        return whole < all ? words.some.replace("%1", whole).replace("%2", all + more) : words.found.replace("%1", all + more);
      };
      // more adds a page of results, and returns the first.
      const more = async () => {
        const items = [], opened = new Set();
        while (items.length < shown && next < ranked.length) {
          const batch = [];
          for (; next < ranked.length && batch.length < shown - items.length; next++) {
            const entry = ranked[next];
            if (seen.has(shownAs(entry))) continue;
            if (!opened.has(fileOf(entry)) && opened.size === filesOfAPage) break;
            opened.add(fileOf(entry));
            batch.push(entry);
          }
          if (!batch.length) break;
          const rows = await Promise.all(batch.map(row));
          rows.forEach((r, i) => {
            if (seen.has(shownAs(batch[i])) || !hasPhrases(asked.phrases, r)) return;
            seen.add(shownAs(batch[i]));
            items.push(result(r, terms));
          });
        }
        if (mine !== turn) return;
        while (next < ranked.length && seen.has(shownAs(ranked[next]))) next++;
        pages++;
        list.append(...items);
        button.hidden = next >= ranked.length;
        status.textContent = count();
        return items[0];
      };
      list.replaceChildren();
      button.onclick = async () => (await more())?.querySelector("a").focus();
      do await more(); while (mine === turn && pages < wanted && next < ranked.length);
    } catch {
      status.textContent = words.failed;
    }
  };

  let timer;
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(run, 60); });
  field.addEventListener("focus", () => load("index").catch(() => {}), { once: true });
  form.addEventListener("submit", (e) => { e.preventDefault(); clearTimeout(timer); run(); });
  form.addEventListener("keydown", (e) => {
    if (e.key === "ArrowDown") { list.querySelector("a")?.focus(); e.preventDefault(); }
  });
  list.addEventListener("keydown", (e) => {
    if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
    const links = [...list.querySelectorAll("a")];
    const to = links.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1);
    (to < 0 ? field : links[Math.min(to, links.length - 1)]).focus();
    e.preventDefault();
  });

  form.hidden = false;
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const given = location.hash.startsWith("#q=") ? decoded(location.hash.slice(3)) : new URLSearchParams(location.search).get("q");
  const before = history.state;
  field.focus({ preventScroll: true });
  if (given) {
    field.value = given;
    run(Math.min(before?.pages || 1, 20)).then(() => { if (before?.y) scrollTo({ top: before.y, behavior: "instant" }); });
  }
  addEventListener("scrollend", () => keep());
  list.addEventListener("click", () => keep(), true);
})();
