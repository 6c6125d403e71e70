// The article page: which marks are shown is kept from article to article, and
// keys step from mark to mark. The layers themselves need no script.
"use strict";
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
    if (!forward && e.key !== "k" || e.ctrlKey || e.metaKey || e.altKey || !document.getElementById("layer-keys").checked) return;
    if (e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    e.preventDefault();
    const marks = shown();
    const to = next(marks, forward);
    status.textContent = to < 0 ? words.none : words.step.replace("%d", to + 1).replace("%d", marks.length);
    if (to < 0) return;
    const mark = marks[to];
    if (mark.tabIndex < 0) mark.tabIndex = -1; // what is no link can have the focus all the same
    mark.focus({ preventScroll: true, focusVisible: true });
    mark.scrollIntoView({ block: "center" });
  });
})();
