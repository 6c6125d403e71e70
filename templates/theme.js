// The colours that the reader chose: light, dark, or those of the system. It is
// loaded before the page is drawn, so that no other colours are seen first.
"use strict";
(() => {
  const root = document.documentElement;
  const stored = "dossier-theme";
  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    const select = document.querySelector(".theme select");
    if (select) select.value = root.dataset.theme ?? "";
  };
  // A browser may allow no storage; then the choice holds for the page.
  const read = () => {
    try {
      show(localStorage.getItem(stored));
    } catch { /* nothing is kept */ }
  };
  read();
  addEventListener("storage", (e) => { if (e.key === stored) show(e.newValue); });
  addEventListener("pageshow", (e) => { if (e.persisted) read(); });
  document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector(".theme");
    if (!form) return;
    const select = document.createElement("select");
    select.setAttribute("aria-label", form.dataset.label);
    select.autocomplete = "off";
    form.textContent.split(" · ").forEach((word, i) => select.add(new Option(word, ["", "light", "dark"][i])));
    select.value = root.dataset.theme ?? "";
    form.replaceChildren(select);
    form.hidden = false;
    form.addEventListener("change", (e) => {
      show(e.target.value);
      try {
        localStorage.setItem(stored, e.target.value);
      } catch { /* nothing is kept */ }
    });
  });
})();
