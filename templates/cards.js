// Previews of people, organizations, places, claims and events where links to
// them are pointed at with a mouse or reached by keyboard. Package render writes
// the files that are loaded here (cards.go); they are scripts, so that they can
// be loaded from a file system too.
"use strict";
(() => {
  const own = document.currentScript;
  const files = Number(own.dataset.files);
  const root = new URL("..", own.src).href;

  const loaded = new Map(); // number of a file -> {promise, done}
  window.dossierCards = (i, cards) => loaded.get(i).done(cards);
  const load = (i) => {
    let file = loaded.get(i);
    if (!file) {
      file = {};
      file.promise = new Promise((resolve, reject) => {
        file.done = resolve;
        const script = document.createElement("script");
        script.src = root + "cards/" + i + ".js";
        script.onerror = () => { loaded.delete(i); reject(new Error(script.src)); };
        document.head.append(script);
      });
      loaded.set(i, file);
    }
    return file.promise;
  };
  // FNV-1a, as package pages hashes addresses.
  const fileOf = (address) => {
    let h = 0x811c9dc5;
    for (const b of new TextEncoder().encode(address)) h = Math.imul(h ^ b, 0x01000193);
    return (h >>> 0) % files;
  };
  const addressOf = (a) => {
    if (!a.href.startsWith(root) || a.href.split("#")[0] === location.href.split("#")[0] && !a.hash) return "";
    let address;
    try {
      address = decodeURIComponent(a.href.slice(root.length));
    } catch {
      return "";
    }
    return /^(people|organizations|places|claims)(\/[0-9a-f]{2})?\/[^/]+\.html$|^timeline\/.*#./.test(address) ? address : "";
  };

  window.dossierCard = async (address) => (await load(fileOf(address)))[address];

  const card = document.createElement("div");
  card.className = "card";
  card.id = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  let link, title, timer;
  const hide = () => {
    clearTimeout(timer);
    if (link) {
      if (title) link.title = title;
      link.removeAttribute("aria-describedby");
    }
    link = null;
    card.hidden = true;
  };
  const show = async (a, x) => {
    const address = addressOf(a);
    if (!address) return hide();
    if (a === link) return;
    hide();
    link = a;
    title = a.title;
    a.removeAttribute("title"); // which the browser would show over the card
    let html;
    try {
      html = (await load(fileOf(address)))[address];
    } catch { /* no card then */ }
    if (a !== link) return;
    if (!html) return hide();
    card.innerHTML = html; // made by a template, as the pages are
    card.hidden = false;
    document.querySelector("main").append(card);
    a.setAttribute("aria-describedby", card.id);
    // A link may go over several lines: the card stands at the one pointed at.
    const lines = [...a.getClientRects()];
    const line = lines.find((r) => x !== undefined && x >= r.left && x <= r.right) || lines[0];
    const wide = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(line.left, wide - card.offsetWidth - 8));
    const below = line.bottom + card.offsetHeight < innerHeight || line.top < card.offsetHeight;
    card.style.left = left + scrollX + "px";
    card.style.top = (below ? line.bottom : line.top - card.offsetHeight) + scrollY + "px";
  };
  const later = (ms, f) => { clearTimeout(timer); timer = setTimeout(f, ms); };
  const linkAt = (target) => target.closest?.("main a[href]:not(svg a)");

  document.addEventListener("pointerover", (e) => {
    if (e.pointerType === "touch") return;
    if (card.contains(e.target)) return clearTimeout(timer); // it stays while it is pointed at
    const a = linkAt(e.target);
    if (a) later(a === link ? 0 : 350, () => show(a, e.clientX));
    else if (link && link !== document.activeElement) later(250, hide);
    else if (!link) clearTimeout(timer);
  });
  document.addEventListener("focusin", (e) => {
    const a = linkAt(e.target);
    if (a && a.matches(":focus-visible")) later(350, () => show(a));
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") hide(); });
})();
