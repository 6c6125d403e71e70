// "/" leads to the search, each line has a permanent link, and that opens what there is to
// copy of it (cite.js). This and the other scripts of all pages are one file in the site.
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

  const { here: label } = document.currentScript.dataset;

  const permanent = (href) => {
    const here = document.createElement("a");
    here.className = "here";
    here.href = href;
    return here;
  };
  document.addEventListener("DOMContentLoaded", () => {
    // A list names the part of a line whose link is the permanent link too, or says that it
    // is the id of the line. The permanent link that is added stands behind another part.
    const place = { meta: ".meta", what: ":scope > div > .meta", when: ".what", id: ":scope > div > .meta:last-child" };
    for (const list of document.querySelectorAll("ol[data-own]")) {
      const { own } = list.dataset;
      for (const line of list.children) {
        const href = own === "id" ? line.id && "#" + line.id : line.querySelector(`.${own} a`)?.getAttribute("href");
        if (href) line.querySelector(place[own])?.append(permanent(href));
      }
    }
    // A paragraph of an article may fall into pieces; its permanent link stands behind the last.
    for (const block of document.querySelectorAll(".text span[id^=p]")) {
      if (!/^p[0-9a-z]{10}(-\d+)?$/.test(block.id) || block.closest("h1, h2, h3, h4, h5, h6")) continue; // it would be read out with each heading
      const pieces = document.querySelectorAll(`[data-mark="${block.id}"]`);
      (pieces[pieces.length - 1] ?? block).after(permanent("#" + block.id));
    }
    for (const here of document.querySelectorAll("a.here")) here.setAttribute("aria-label", label);
  });

  let selected; // before the click, which may end the selection
  document.addEventListener("pointerdown", () => {
    const s = getSelection();
    selected = s.isCollapsed ? undefined : s.getRangeAt(0).cloneRange();
  }, true);
  document.addEventListener("click", (e) => {
    const here = e.target.closest?.("a.here");
    if (!here || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    window.dossierCite(here, selected);
  });
  document.addEventListener("cite", (e) => window.dossierCite(e.target, selected));
})();
