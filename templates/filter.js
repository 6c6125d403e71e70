// Filters and sorts the entries of a list. The form names what they are filtered
// by; an entry has the values in data attributes of the same names, one a line.
// The state stands in the address, as #person=...&kind=...
"use strict";
(() => {
  const form = document.querySelector("form.filter");
  if (!form) return;
  const entries = [...document.querySelectorAll("[data-entry]")];
  const groups = [...document.querySelectorAll(".timeline > section, .bytopic")];
  const sorted = document.querySelector("ol.sorted"); // all entries, while they are sorted
  const homes = new Map(entries.map((e) => [e, e.parentNode]));
  const months = [...document.querySelectorAll("details.month")];
  const status = form.querySelector("[role=status]");
  const reset = form.querySelector("button");
  const sort = form.elements.sort;
  const filters = [...form.querySelectorAll("select")].filter((s) => s !== sort);
  const values = (entry, name) => (entry.dataset[name] ?? "").split("\n").filter(Boolean);
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

  // A list of words is complete as it is; others are what the entries have.
  for (const select of filters) {
    if (select.length > 1) continue;
    const all = new Set(entries.flatMap((e) => values(e, select.name)));
    for (const value of [...all].sort(compare)) select.add(new Option(value, value));
  }
  for (const option of form.querySelectorAll("option")) {
    option.value = option.value; // of its own, not that of its text, which will have a number
    option.dataset.label = option.text;
  }

  const matches = (entry, but) =>
    filters.every((s) => s === but || !s.value || values(entry, s.name).includes(s.value));

  // How many entries each choice would leave.
  const count = () => {
    for (const select of filters) {
      const counts = new Map();
      for (const entry of entries) {
        if (matches(entry, select)) for (const v of values(entry, select.name)) counts.set(v, (counts.get(v) ?? 0) + 1);
      }
      for (const option of select.options) {
        if (!option.value) continue;
        const n = counts.get(option.value) ?? 0;
        option.text = `${option.dataset.label} (${n})`;
        option.disabled = n === 0 && !option.selected;
      }
    }
  };

  // Numbers go down, words up, and dates as is chosen; what has no value comes last.
  const order = (by) => {
    const newest = by === "newest", name = newest || by === "oldest" ? "date" : by;
    return [...entries].sort((a, b) => {
      const x = a.dataset[name] ?? "", y = b.dataset[name] ?? "";
      if (!x || !y) return Number(!x) - Number(!y);
      return isNaN(x) ? compare(x, y) * (newest ? -1 : 1) : y - x;
    });
  };

  // Entries are sorted in a list of their own, and go back to the lists they are from.
  const arrange = () => {
    sorted.hidden = !sort.value;
    for (const entry of sort.value ? order(sort.value) : entries) (sort.value ? sorted : homes.get(entry)).append(entry);
  };

  const show = () => {
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !matches(entry);
      if (!entry.hidden) shown++;
    }
    if (sort) arrange();
    const chosen = state().size > 0;
    for (const month of months) {
      month.hidden = !month.querySelector("[data-entry]:not([hidden])");
      if (chosen && !month.hidden) month.open = true; // so that what was chosen is seen
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-entry]:not([hidden])");
    count();
    const words = shown === entries.length ? status.dataset.all : shown ? status.dataset.some : status.dataset.none;
    status.textContent = words.replace("%1", shown).replace("%2", entries.length);
    reset.hidden = !chosen;
  };

  const state = () => new URLSearchParams([...form.querySelectorAll("select")].filter((s) => s.value).map((s) => [s.name, s.value]));
  const read = () => {
    const hash = location.hash.slice(1);
    const given = new URLSearchParams(hash.includes("=") ? hash : "");
    for (const select of form.querySelectorAll("select")) {
      const value = given.get(select.name) ?? "";
      select.value = [...select.options].some((o) => o.value === value) ? value : "";
    }
    show();
    if (!hash || given.size) return;
    let id = hash;
    try {
      id = decodeURIComponent(hash);
    } catch {
      // not encoded
    }
    document.getElementById(id)?.scrollIntoView();
  };
  const write = () => {
    show();
    const hash = state().toString();
    if (hash || location.hash.includes("=")) {
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    }
  };

  form.addEventListener("change", write);
  form.addEventListener("reset", (e) => {
    e.preventDefault();
    for (const select of form.querySelectorAll("select")) select.value = "";
    write();
    form.querySelector("select").focus();
  });
  form.addEventListener("submit", (e) => e.preventDefault());
  addEventListener("hashchange", read);
  form.hidden = false;
  read();
})();
