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
      manifest = { ...m, chunks: numbers(m.chunks) };
      files.get("index").done();
    },
    terms(prefix, flat) {
      const terms = new Map();
      for (let i = 0; i < flat.length; i += 2) terms.set(flat[i], flat[i + 1]);
      files.get("terms/w" + hex(prefix)).done(terms);
    },
    text(i, rows) { files.get("text/" + i).done(rows); },
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

  // The words of the index that a word of the query can mean, with how much
  // each of them counts.
  const expand = async (word, open) => {
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
    if (found.length || word.length < 4) return found.slice(0, 40);
    const most = word.length < 8 ? 1 : 2;
    const near = manifest.prefixes.filter((p) => p && distance(p, word.slice(0, p.length), 1) <= 1).slice(0, 8);
    for (const terms of await Promise.all([...new Set([...wanted, ...near])].map((p) => load("terms/w" + hex(p))))) {
      for (const [term, line] of terms) {
        const d = distance(word, term, most);
        if (d <= most) found.push({ term, line, count: 0.5 / d });
      }
    }
    return found.sort((a, b) => b.count - a.count).slice(0, 12);
  };

  const search = async (query) => {
    await load("index");
    const asked = [...new Set(wordsOf(query))].slice(0, 8);
    const open = !/\s$/.test(query);
    const scores = new Map(); // entry -> [words met, score]
    const terms = new Set();
    for (let i = 0; i < asked.length; i++) {
      const best = new Map();
      for (const { term, line, count } of await expand(asked[i], open && i === asked.length - 1)) {
        terms.add(term);
        const entries = postings(line);
        const rarity = Math.log(1 + manifest.entries / entries.length);
        for (const [entry, weight] of entries) best.set(entry, Math.max(best.get(entry) || 0, count * weight * rarity));
      }
      for (const [entry, score] of best) {
        const s = scores.get(entry) || [0, 0];
        scores.set(entry, [s[0] + 1, s[1] + score]);
      }
    }
    const ranked = [...scores].sort(([a, x], [b, y]) => y[0] - x[0] || y[1] - x[1] || a - b);
    return { asked, terms, ranked: ranked.map(([entry]) => entry) };
  };

  const row = async (entry) => {
    let i = 0, end = manifest.chunks.length;
    while (end - i > 1) {
      const middle = (i + end) >> 1;
      if (manifest.chunks[middle] <= entry) i = middle; else end = middle;
    }
    return (await load("text/" + i))[entry - manifest.chunks[i]];
  };

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

  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const query = field.value;
    history.replaceState(null, "", query.trim() ? "#q=" + encodeURIComponent(query.trim()) : location.pathname + location.search);
    if (!wordsOf(query).length) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const { terms, ranked } = await search(query);
      if (mine !== turn) return;
      let next = 0;
      const seen = new Set();
      const more = async () => {
        const items = [];
        while (items.length < shown && next < ranked.length) {
          // Entries that follow each other are often passages of one article.
          const rows = await Promise.all(ranked.slice(next, next + shown - items.length).map(row));
          next += rows.length;
          for (const r of rows) {
            if (r[0] === "article" && seen.has(r[2])) continue;
            seen.add(r[2]);
            items.push(result(r, terms));
          }
        }
        if (mine !== turn) return;
        list.append(...items);
        button.hidden = next >= ranked.length;
        status.textContent = seen.size ? words.found.replace("%1", next < ranked.length ? seen.size + "+" : seen.size) : words.none;
        return items[0];
      };
      const button = document.querySelector(".search-more");
      list.replaceChildren();
      button.onclick = async () => (await more())?.querySelector("a").focus();
      await more();
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
  const given = /^#q=(.*)/.exec(location.hash);
  if (given) {
    try {
      field.value = decodeURIComponent(given[1]);
    } catch {
      field.value = given[1];
    }
    run();
  }
  field.focus({ preventScroll: true });
})();
