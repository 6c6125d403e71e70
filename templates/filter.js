// Filters and sorts the entries of a list. The form names what they are filtered
// by; an entry has the values in data attributes of the same names, one a line.
// A second choice of the same values says so in data-by. data-days are the days
// that an entry may be of, counted from 1970: "19612", "19500/19530", "19500/".
// The links to months have those of all that is in a month: "19612*3 19613".
// The state stands in the address, as #name=...&from=2023-09-01.
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
  const spots = document.querySelectorAll("svg a[data-name]");
  const fields = [...form.querySelectorAll("select, input")];
  const filters = [...form.querySelectorAll("select")].filter((s) => s !== sort);
  const by = (select) => select.dataset.by || select.name;
  const split = new Map(entries.map((e) => [e, {}]));
  const values = (entry, name) => split.get(entry)[name] ??= (entry.dataset[name] ?? "").split("\n").filter(Boolean);
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

  // A span of days has no end where data-days have none.
  const spanOf = (days) => {
    const [from, to = from] = days.split("/");
    return [from === "" ? -Infinity : Number(from), to === "" ? Infinity : Number(to)];
  };
  const spans = new Map(entries.filter((e) => e.dataset.days).map((e) => [e, spanOf(e.dataset.days)]));
  const periods = [...document.querySelectorAll(".periods > li[data-days]")].map((item) => {
    const link = item.querySelector("a"), count = item.querySelector(".n");
    const days = item.dataset.days.split(" ").map((s) => s.split("*")).map(([d, n = 1]) => [spanOf(d), Number(n)]);
    return { item, link, href: link.getAttribute("href"), count, all: count.textContent, days };
  });
  const day = (field) => (field?.value ? Math.round(Date.parse(field.value + "T00:00Z") / 864e5) : NaN);
  const chosenDays = () => {
    const from = day(form.elements.from), to = day(form.elements.to);
    return isNaN(from) && isNaN(to) ? null : [isNaN(from) ? -Infinity : from, isNaN(to) ? Infinity : to];
  };
  const overlap = (a, b) => a[0] <= b[1] && b[0] <= a[1];

  // A list of words is complete as it is; others are what the entries have.
  for (const select of filters) {
    if (select.length > 1) continue;
    const all = new Set(entries.flatMap((e) => values(e, by(select))));
    for (const value of [...all].sort(compare)) select.add(new Option(value, value));
  }
  for (const option of form.querySelectorAll("option")) {
    option.value = option.value; // of its own, not that of its text, which will have a number
    option.dataset.label = option.text;
  }

  let between = null; // the days that are chosen
  const matches = (entry, but) =>
    (!between || (spans.has(entry) && overlap(spans.get(entry), between))) &&
    filters.every((s) => s === but || !s.value || values(entry, by(s)).includes(s.value));

  // How many entries each choice would leave.
  const count = () => {
    for (const select of filters) {
      const counts = new Map();
      for (const entry of entries) {
        if (matches(entry, select)) for (const v of values(entry, by(select))) counts.set(v, (counts.get(v) ?? 0) + 1);
      }
      for (const option of select.options) {
        if (!option.value) continue;
        const n = counts.get(option.value) ?? 0;
        const text = `${option.dataset.label} (${n})`;
        if (option.text !== text) option.text = text;
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
  let arranged = "";
  const arrange = () => {
    if (sort.value === arranged) return;
    arranged = sort.value;
    sorted.hidden = !sort.value;
    for (const entry of sort.value ? order(sort.value) : entries) (sort.value ? sorted : homes.get(entry)).append(entry);
  };

  // Months that have nothing between the chosen days are hidden. The links to the
  // others take the choice along.
  const showPeriods = () => {
    const hash = state().toString();
    let shown = 0, all = 0;
    for (const p of periods) {
      let n = 0;
      for (const [span, times] of p.days) {
        all += times;
        if (!between || overlap(span, between)) n += times;
      }
      shown += n;
      p.item.hidden = n === 0;
      p.count.textContent = between ? n : p.all;
      p.link.setAttribute("href", hash ? p.href.split("#")[0] + "#" + hash : p.href);
    }
    return [shown, all];
  };

  const show = () => {
    between = chosenDays();
    let shown = 0, all = entries.length;
    for (const entry of entries) {
      entry.hidden = !matches(entry);
      if (!entry.hidden) shown++;
    }
    if (sort) arrange();
    const chosen = state().size > 0;
    // On a map, the places of what is shown stand out.
    const named = new Set(entries.filter((e) => !e.hidden).flatMap((e) => values(e, "name")));
    for (const spot of spots) spot.classList.toggle("off", chosen && !named.has(spot.dataset.name));
    for (const month of months) {
      month.hidden = !month.querySelector("[data-entry]:not([hidden])");
      if (chosen && !month.hidden) month.open = true; // so that what was chosen is seen
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-entry]:not([hidden])");
    const inPeriods = showPeriods();
    if (entries.length === 0) [shown, all] = inPeriods;
    count();
    const words = shown === all ? status.dataset.all : shown ? status.dataset.some : status.dataset.none;
    status.textContent = words.replace("%1", shown).replace("%2", all);
    reset.hidden = !chosen;
    dispatchEvent(new CustomEvent("dossier-days", { detail: between })); // for the chart
  };

  const state = () => new URLSearchParams(fields.filter((s) => s.value).map((s) => [s.name, s.value]));
  const read = () => {
    const hash = location.hash.slice(1);
    const given = new URLSearchParams(hash.includes("=") ? hash : location.search);
    // Once people and places were filtered apart.
    for (const old of ["person", "place"]) {
      if (given.has(old)) given.set(given.has("name") ? "and" : "name", given.get(old));
    }
    for (const field of fields) {
      const value = given.get(field.name) ?? "";
      field.value = !field.options || [...field.options].some((o) => o.value === value) ? value : "";
    }
    show();
    if (!hash || hash.includes("=")) return;
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
    if (hash || location.hash.includes("=") || location.search) {
      history.replaceState(null, "", hash ? "#" + hash : location.pathname);
    }
  };

  // The choices are in what a small screen folds, unless something is chosen.
  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  fold.className = "fold";
  summary.textContent = form.getAttribute("aria-label");
  fold.append(summary, ...[...form.children].filter((e) => !e.contains(status)));
  form.prepend(fold);

  form.addEventListener("change", write);
  form.addEventListener("reset", () => { fold.open = true; });
  form.addEventListener("reset", (e) => {
    e.preventDefault();
    for (const field of fields) field.value = "";
    write();
    fields[0].focus();
  });
  form.addEventListener("submit", (e) => e.preventDefault());
  addEventListener("hashchange", read);
  form.hidden = false;
  read();
  fold.open = !reset.hidden;
})();
