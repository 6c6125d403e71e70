// What every page can do: "/" leads to the search, each line has a permanent link, and
// that opens what there is to copy of it (cite.js).
"use strict";
(() => {
  document.addEventListener("keydown", (e) => {
    if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector("form.search input");
    const link = document.querySelector('link[rel="search"]');
    if (field) field.focus();
    else if (link) location.href = link.href;
    else return;
    e.preventDefault();
  });

  const { src: own, dataset: { here: label } } = document.currentScript;

  // A list names the part of a line whose link is the permanent link too. The permanent
  // link that is added stands behind another part.
  const place = { meta: ".meta", what: ":scope > div > .meta", when: ".what" };
  for (const list of document.querySelectorAll("ol[data-own]")) {
    for (const line of list.children) {
      const link = line.querySelector(`.${list.dataset.own} a`);
      const after = link && line.querySelector(place[list.dataset.own]);
      if (!after) continue;
      const here = document.createElement("a");
      here.className = "here";
      here.href = link.getAttribute("href");
      after.append(here);
    }
  }
  for (const here of document.querySelectorAll("a.here")) here.setAttribute("aria-label", label);

  let selected; // before the click, which may end the selection
  const cite = (at, failed) => {
    if (window.dossierCite) return window.dossierCite(at, selected);
    const script = document.createElement("script");
    script.src = new URL("cite.js", own).href;
    script.onload = () => window.dossierCite(at, selected);
    script.onerror = failed;
    document.head.append(script);
  };
  document.addEventListener("pointerdown", () => {
    const s = getSelection();
    selected = s.isCollapsed ? undefined : s.getRangeAt(0).cloneRange();
  }, true);
  document.addEventListener("click", (e) => {
    const here = e.target.closest?.("a.here");
    if (!here || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    cite(here, () => { location.href = here.href; });
  });
  document.addEventListener("cite", (e) => cite(e.target));
})();
