// The article page: links to passages that were changed or removed lead to the
// nearest place; what is copied is the article's words only; which marks are shown
// is kept from article to article; and keys step from mark to mark. The layers
// themselves need no script.
"use strict";
(() => {
  const text = document.querySelector(".annotated .text");
  if (!text) return;
  // An anchor is a kind, a hash of the words, and one of those on either side; of
  // a block, of its ends (package anchor).
  const parts = (id) => {
    const m = /^([a-z])([0-9a-z]{4})([0-9a-z]{3})([0-9a-z]{3})(-\d+)?$/.exec(id);
    return m && { kind: m[1], words: m[2], before: m[3], behind: m[4] };
  };
  const nearest = (id) => {
    const all = [...text.querySelectorAll("[id]")].map((e) => ({ e, ...parts(e.id) })).filter((c) => c.kind);
    const blocks = all.filter((c) => c.kind === "p");
    const was = parts(id);
    // A copied link names the blocks before, around and behind the passage.
    const [before, own, behind] = (new URLSearchParams(location.search).get("near") ?? "").split(".")
      .map((words) => (words ? blocks.findIndex((b) => b.words === words) : -1));
    const place = own >= 0 ? own : before >= 0 ? Math.min(before + 1, blocks.length - 1) : behind > 0 ? behind - 1 : behind;
    const block = blocks[place]?.e;
    const only = (list) => (list.length === 1 ? list[0].e : undefined);
    const side = (c, name) => was[name] !== "000" && c[name] === was[name];
    const like = (c) => (c.kind === was.kind) + 4 * (side(c, "before") + side(c, "behind")) + 6 * (c.words === was.words);
    const best = (list, least) => list.reduce((a, c) => (like(c) >= least && (!a || like(c) > like(a)) ? c : a), undefined)?.e;
    if (!was) return block || text;
    return best(all, 8)
      || block && best(all.filter((c) => block.contains(c.e)), 5)
      || only(all.filter((c) => c.kind === was.kind && like(c) > 1))
      || block
      || best(all, 7)
      || text;
  };
  let line;
  const find = () => {
    let id = location.hash.slice(1).split(":~:")[0];
    try {
      id = decodeURIComponent(id);
    } catch { /* not encoded */ }
    line?.remove();
    text.querySelector(".nearest")?.classList.remove("nearest");
    if (!id || document.getElementById(id)) return;
    const to = nearest(id);
    line = document.createElement("p");
    line.className = "moved";
    line.tabIndex = -1;
    line.textContent = text.dataset.moved;
    let block = to;
    while (block !== text && block.parentNode !== text) block = block.parentNode;
    if (block === text) text.prepend(line);
    else block.before(line);
    if (to !== text) to.classList.add("nearest");
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", find);
  find();

  // The permanent link of a statement leads back to the text, until a click on it opens
  // the citation.
  for (const here of text.querySelectorAll(".beside.claim > .here")) {
    const back = document.createElement("a");
    back.className = "footnote-back";
    back.href = here.getAttribute("href");
    back.setAttribute("aria-label", text.dataset.back);
    back.textContent = "↩";
    here.after(back);
  }

  document.addEventListener("copy", () => {
    const note = getSelection().anchorNode?.parentElement?.closest(".sidenote, .correction");
    if (!note?.contains(getSelection().focusNode)) text.classList.add("copying");
    setTimeout(() => text.classList.remove("copying")); // after the browser has copied
  });
})();
(() => {
  const layers = document.querySelector(".layers");
  const text = document.querySelector(".text");
  if (!layers || !text) return;
  const boxes = [...layers.querySelectorAll("input")];
  const words = JSON.parse(layers.dataset.words); // what is said to the reader
  layers.querySelector(".keys").hidden = false;

  // A browser may allow no storage, as for files; then nothing is kept.
  const stored = "dossier-layers";
  try {
    const off = (sessionStorage.getItem(stored) || "").split(" ");
    for (const box of boxes) box.checked = !off.includes(box.id);
  } catch { /* all layers are shown */ }
  layers.addEventListener("change", () => {
    try {
      const kept = (sessionStorage.getItem(stored) || "").split(" ").filter((id) => id && !document.getElementById(id));
      sessionStorage.setItem(stored, kept.concat(boxes.filter((b) => !b.checked).map((b) => b.id)).join(" "));
    } catch { /* nothing is kept */ }
  });

  // A mark may fall into pieces; steps lead to the first, which has the id.
  const kinds = {
    person: ".mention.person[id]", organization: ".mention.organization[id]", place: ".mention.place[id]",
    time: ".time[id]", statement: ".attribution[id]", note: ".noted[id], .corrected[id], .highlight[id]",
  };
  const shown = () => {
    const wanted = Object.keys(kinds).filter((k) => document.getElementById("layer-" + k)?.checked);
    const marks = wanted.length ? text.querySelectorAll(wanted.map((k) => kinds[k]).join()) : [];
    return [...marks].filter((m) => !m.closest(".sidenote"));
  };
  const status = document.querySelector(".steps");
  // Where the reader is: at the mark with the focus, else at the passage that
  // the address leads to, else at the top of the window.
  const next = (marks, forward) => {
    const at = text.contains(document.activeElement) ? document.activeElement : text.querySelector(":target");
    if (!at) {
      const below = marks.findIndex((m) => m.getBoundingClientRect().top >= 0);
      if (below < 0) return forward ? -1 : marks.length - 1;
      return forward ? below : below - 1;
    }
    if (forward) return marks.findIndex((m) => m !== at && at.compareDocumentPosition(m) & Node.DOCUMENT_POSITION_FOLLOWING);
    return marks.findLastIndex((m) => m !== at && at.compareDocumentPosition(m) & Node.DOCUMENT_POSITION_PRECEDING);
  };
  document.addEventListener("keydown", (e) => {
    const forward = e.key === "j";
    if (!forward && e.key !== "k" && e.key !== "c" || e.ctrlKey || e.metaKey || e.altKey || !document.getElementById("layer-keys").checked) return;
    if (e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    if (e.key === "c") {
      const at = document.activeElement;
      const mark = text.contains(at) && at.matches("[data-mark], [id]") ? at : text.querySelector(":target, .nearest");
      if (mark) mark.dispatchEvent(new Event("cite", { bubbles: true }));
      return;
    }
    e.preventDefault();
    const marks = shown();
    const to = next(marks, forward);
    status.textContent = to < 0 ? words.none : words.step.replace("%1", to + 1).replace("%2", marks.length);
    if (to < 0) return;
    const mark = marks[to];
    if (mark.tabIndex < 0) mark.tabIndex = -1; // what is no link can have the focus all the same
    mark.focus({ preventScroll: true, focusVisible: true });
    mark.scrollIntoView({ block: "center" });
  });
})();
