// What a permanent link opens: the link, and citations of the passages in its line,
// to be copied, and links to these at their publishers. The articles are cited from the CSL JSON on their page or, for other
// pages, in the files of cards; package citation words the same.
"use strict";
(() => {
  const root = new URL("..", document.currentScript.src).href;
  let text;
  let canonical; // only a dossier that knows its address has absolute ones
  document.addEventListener("DOMContentLoaded", () => {
    text = document.querySelector(".text");
    canonical = document.querySelector('link[rel="canonical"]');
  });
  const address = (href) => {
    if (canonical) return new URL(href, canonical.href).href;
    const whole = new URL(href, location.href).href;
    return whole.startsWith(root) ? whole.slice(root.length) : whole;
  };

  const within = (words) => words.replaceAll("“", "‘").replace(/[”"]/g, "’");
  const months = "January February March April May June July August September October November December".split(" ");
  const date = (d) => d.literal || (d.circa ? "ca. " : "") + d["date-parts"].map(([y, m, day]) =>
    (day ? `${months[m - 1]} ${day}, ${y}` : m ? `${months[m - 1]} ${y}` : String(y))).join("–");
  const chicago = (i) => {
    const parts = [i["container-title"], i.issued ? date(i.issued) : "n.d.", i.accessed && "accessed " + date(i.accessed), i.URL];
    const out = [`${i.author ? i.author[0].literal + ", " : ""}“${within(i.title)},” ${parts.filter(Boolean).join(", ")}`,
      i.annote && `“${within(i.annote)}”`, i.archive_location, i.note].filter(Boolean).join("; ");
    return out.replace(/\.$/, "") + ".";
  };
  const special = {
    "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    $: "\\$", "&": "\\&", "#": "\\#", "%": "\\%", _: "\\_",
  };
  const escape = (s) => s && s.replace(/[\\{}~^$&#%_]/g, (c) => special[c]);
  const pad = (n, i) => String(n).padStart(i ? 2 : 4, "0");
  const bibtex = (i) => {
    const [y, m, d] = i.issued?.["date-parts"]?.[0] ?? [escape(i.issued?.literal)];
    const fields = [
      ["author", i.author && `{${escape(i.author[0].literal)}}`], ["title", `{${escape(i.title)}}`], ["howpublished", escape(i["container-title"])],
      ["year", y], ["month", m && months[m - 1].slice(0, 3).toLowerCase()], ["day", d],
      ["url", i.URL?.replace(/[\x00-\x20\x7f\\{}]/g, (c) => "%" + pad(c.charCodeAt(0).toString(16).toUpperCase(), 1))],
      ["urldate", i.accessed?.["date-parts"]?.[0].map(pad).join("-")], ["language", escape(i.language)],
      ["note", escape([i.archive_location, i.note].filter(Boolean).join("; "))], ["annote", escape(i.annote)],
    ];
    return `@misc{${i.id}` + fields.filter(([, v]) => v).map(([k, v]) => `,\n  ${k} = ${k === "month" ? v : `{${v}}`}`).join("") + "\n}";
  };

  // The words of the article in a range or element, without what is set beside them.
  const words = (node) => {
    for (const e of node.querySelectorAll(".ref, .footnote-ref, .sidenote, .correction, .callout, .here, .moved")) e.remove();
    return node.textContent.replace(/\s+/g, " ").trim();
  };
  const copyOf = (e) => {
    const out = document.createElement("div");
    out.append(e.cloneNode(true));
    return out;
  };
  const isBlock = (e) => /^p[0-9a-z]{10}(-\d+)?$/.test(e.id);

  // A passage of the article on this page. Its link also names the blocks around it,
  // so that article.js finds the place if the passage is gone.
  const here = (e, range) => {
    const blocks = [...text.querySelectorAll("[id]")].filter(isBlock);
    const own = blocks.findLastIndex((b) => b.contains(e));
    const near = [own - 1, own, own + 1].map((n) => blocks[n]?.id.slice(1, 5) ?? "").join(".");
    const link = `${own < 0 ? "" : "?near=" + near}#${e.id}`;
    const all = range ?? document.createRange();
    if (!range) { // a mark may fall into pieces, even within a word
      all.setStartBefore(e);
      all.setEndAfter([...text.querySelectorAll(`[data-mark="${CSS.escape(e.id)}"]`)].pop() ?? e);
    }
    const quote = words(all.cloneContents());
    const csl = JSON.parse(document.querySelector(".csl").textContent);
    return { link: location.pathname.split("/").pop() + link, items: [passage(csl, e.id, quote, address(location.pathname.split("/").pop() + link))] };
  };
  const passage = (csl, anchor, quote, link) => ({ ...csl, id: `${csl.id}-${anchor}`, annote: quote || undefined, archive_location: link });

  // The passages in a line of another page.
  const there = async (line) => {
    const found = new Map();
    for (const a of line.querySelectorAll(line.matches("li") ? "a[href*='articles/'][href*='#']" : ".ledger > li[id] a.passage")) {
      const quote = a.matches(".passage") ? words(copyOf(a)) : "";
      if (quote || !found.has(a.href)) found.set(a.href, { a, quote: quote || found.get(a.href)?.quote });
    }
    const items = [];
    for (const [href, { a, quote }] of found) {
      const [page, anchor] = href.slice(root.length).split("#");
      const csl = await window.dossierCard(decodeURIComponent(page));
      if (csl) items.push(passage(csl, anchor, quote, address(a.getAttribute("href"))));
    }
    return items;
  };

  // The address of a passage at its publisher, with a text fragment (WICG, URL Fragment Text
  // Directives) that browsers light up: the words at either end of a long passage.
  const original = ({ URL: address, annote }) => {
    const [to] = address.split("#");
    const said = (annote ?? "").split(" ").filter(Boolean);
    const fragment = (some) => some.map((w) => encodeURIComponent(w).replace(/[-!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase())).join("%20");
    const ends = 5;
    if (!said.length) return to;
    return to + "#:~:text=" + (said.length <= 2 * ends ? fragment(said) : fragment(said.slice(0, ends)) + "," + fragment(said.slice(-ends)));
  };

  const show = async (link, items) => {
    const html = await window.dossierCard("citing");
    document.querySelector("dialog.citing")?.remove();
    document.body.insertAdjacentHTML("beforeend", html); // made by a template, as the pages are
    const dialog = document.querySelector("dialog.citing");
    const values = {
      link: address(link), chicago: items.map(chicago).join("\n\n"), bibtex: items.map(bibtex).join("\n\n"),
      csl: items.length ? JSON.stringify(items.length > 1 ? items : items[0]) : "",
    };
    dialog.querySelector(".cited").textContent = items.find((i) => i.annote)?.annote ?? "";
    const originals = dialog.querySelector(".originals");
    for (const i of items.filter((i) => /^https?:/i.test(i.URL))) {
      const a = document.createElement("a");
      a.href = original(i);
      a.rel = "noreferrer external";
      a.textContent = i["container-title"] || i.title;
      originals.append(" ", a);
    }
    if (!originals.children.length) originals.remove();
    for (const field of dialog.querySelectorAll("textarea")) {
      field.value = values[field.name];
      if (!field.value) field.closest("p").remove();
    }
    const status = dialog.querySelector("[role=status]");
    dialog.addEventListener("click", async (e) => {
      if (e.target === dialog || e.target.matches(".close")) return dialog.close();
      const field = e.target.matches("button") && e.target.parentNode.querySelector("textarea");
      if (!field) return;
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        document.execCommand("copy"); // where the browser has no other way
      }
      status.textContent = status.dataset.copied;
    });
    dialog.showModal();
    dialog.querySelector("button").focus();
  };

  window.dossierCite = async (at, range) => {
    const hash = decodeURIComponent(at.hash?.slice(1) ?? "");
    const mark = document.getElementById(at.matches(".here") ? hash : at.dataset.mark ?? at.id);
    if (text && mark && text.contains(mark)) {
      const inside = range && !range.collapsed && isBlock(mark) && mark.parentNode.contains(range.commonAncestorContainer);
      const found = here(mark, inside ? range : undefined);
      return show(found.link, found.items);
    }
    let items = [];
    try {
      items = await there(at.closest("li") ?? document.querySelector("main"));
    } catch { /* then there is the link */ }
    show(at.getAttribute("href"), items);
  };
})();
