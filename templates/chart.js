// Pictures open where most marks are. That of events can be zoomed along its axis. Where a filter has days, they are shown in the picture and can be
// chosen in it (filter.js). All that is in the picture is there without a script.
"use strict";
// Scrolls to where most marks are in sight together. Columns count by their heights.
const openAt = (scroll, svg, marks) => {
  const pixels = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width; // of a unit
  const wide = scroll.clientWidth / pixels;
  if (wide >= svg.viewBox.baseVal.width) return;
  const at = marks.map((a) => [(a.querySelector("circle") ?? a).getBBox(), a.querySelector("rect")]).filter(([b]) => b.width < wide / 2)
    .map(([b, column]) => [b.x + b.width / 2, column ? b.height : 1]).sort((a, b) => a[0] - b[0]);
  let best = 0, from = 0, middle = 0, sum = 0;
  at.forEach(([x, n], i) => {
    sum += n;
    while (at[from][0] < x - wide * 0.8) sum -= at[from++][1];
    if (sum > best) [best, middle] = [sum, (at[from][0] + at[i][0]) / 2];
  });
  scroll.scrollLeft = middle * pixels - scroll.clientWidth / 2;
};
for (const map of document.querySelectorAll("figure.map .scroll")) openAt(map, map.querySelector("svg"), [...map.querySelectorAll("a.spot")]);
for (const figure of document.querySelectorAll("figure.events")) {
  const scroll = figure.querySelector(".scroll"), svg = scroll.querySelector("svg");
  const told = figure.querySelector(".told"), controls = figure.querySelector(".zoom");
  const { width, height } = svg.viewBox.baseVal;
  const marks = [...svg.querySelectorAll("a.event")];
  const most = 32;
  let zoom = 1;

  // What has a place is moved when the axis is stretched; what has a length is
  // stretched too.
  const parts = [...svg.children].filter((e) => e.localName !== "defs").map((e) => {
    const dot = e.querySelector("circle"), fixed = e.getAttribute("transform") ?? "";
    const x = dot?.getAttribute("cx") ?? (e.matches(".tick") ? e.getAttribute("x1") : e.localName === "text" ? e.getAttribute("x") : fixed.match(/[\d.]+/)?.[0]);
    return { e, x, fixed };
  });
  const chosen = document.createElementNS(svg.namespaceURI, "rect");
  chosen.setAttribute("class", "chosen");
  chosen.setAttribute("height", height);
  parts.push({ e: chosen, fixed: "" });

  const scale = () => svg.getBoundingClientRect().width / (width * zoom); // pixels of a unit
  const zoomTo = (to, at = scroll.clientWidth / 2) => {
    const before = (scroll.scrollLeft + at) / zoom;
    const pixels = Math.max(width, scroll.clientWidth);
    zoom = Math.min(Math.max(to, 1), most);
    svg.setAttribute("viewBox", `0 0 ${width * zoom} ${height}`);
    svg.style.width = zoom > 1 ? pixels * zoom + "px" : "";
    for (const { e, x, fixed } of parts) e.setAttribute("transform", x === undefined ? `scale(${zoom} 1)` : `translate(${x * (zoom - 1)} 0) ${fixed}`);
    scroll.scrollLeft = before * zoom - at;
    for (const b of controls.querySelectorAll("button")) b.disabled = b.dataset.zoom === "2" ? zoom === most : zoom === 1;
  };

  controls.addEventListener("click", (e) => {
    const by = e.target.closest("button")?.dataset.zoom;
    if (by !== undefined) zoomTo(zoom * Number(by));
  });
  scroll.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const by = { "+": 2, "=": 2, "-": 0.5, "0": 0 }[e.key];
    if (by === undefined) return;
    e.preventDefault();
    zoomTo(zoom * by);
  });
  scroll.addEventListener("wheel", (e) => {
    if (!e.ctrlKey && !e.metaKey) return; // the page scrolls
    e.preventDefault();
    zoomTo(zoom * 2 ** (-Math.sign(e.deltaY) / 4), e.clientX - scroll.getBoundingClientRect().left);
  }, { passive: false });

  // What a mark is, also where the browser shows no title.
  const tell = (e) => {
    const title = e.target.closest?.("a.event")?.querySelector("title");
    if (title) told.textContent = title.textContent;
  };
  scroll.addEventListener("pointerover", tell);
  scroll.addEventListener("focusin", tell);

  // Days and places. Between two anchors the axis is linear.
  const anchors = svg.dataset.axis.split(" ").map((a) => a.split(",").map(Number));
  const along = (v, from, to) => {
    let i = anchors.findIndex((a) => a[from] >= v);
    if (i < 0) return anchors.at(-1)[to];
    if (i === 0) return anchors[0][to];
    const a = anchors[i - 1], b = anchors[i];
    return a[to] + ((b[to] - a[to]) * (v - a[from])) / (b[from] - a[from]);
  };
  const draw = (x1, x2) => {
    chosen.setAttribute("x", Math.max(x1, 0));
    chosen.setAttribute("width", Math.max(Math.min(x2, width) - Math.max(x1, 0), 1));
    svg.prepend(chosen);
  };
  const drawDays = (days) => {
    if (!days) return chosen.remove();
    draw(days[0] === -Infinity ? 0 : along(days[0], 0, 1) - 6, days[1] === Infinity ? width : along(days[1], 0, 1) + 6);
  };
  addEventListener("dossier-days", (e) => drawDays(e.detail));

  const fields = document.querySelector("form.filter")?.elements;
  if (fields?.from) {
    controls.querySelector("[hidden]").hidden = false;
    const placeOf = (e) => (e.clientX - svg.getBoundingClientRect().left) / scale() / zoom;
    const iso = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
    let start = null, dragged = false;
    svg.addEventListener("dragstart", (e) => e.preventDefault()); // of a link
    svg.addEventListener("pointerdown", (e) => {
      dragged = false;
      if (e.pointerType !== "touch" && e.button === 0) start = placeOf(e); // a finger scrolls
    });
    svg.addEventListener("pointermove", (e) => {
      if (start === null) return;
      const x = placeOf(e);
      if (!dragged && Math.abs(x - start) * zoom < 5) return;
      if (!dragged) svg.setPointerCapture(e.pointerId);
      dragged = true;
      draw(Math.min(start, x), Math.max(start, x));
    });
    svg.addEventListener("pointerup", (e) => {
      if (dragged) {
        const [x1, x2] = [start, placeOf(e)].sort((a, b) => a - b);
        const from = Math.ceil(along(x1, 1, 0)), to = Math.floor(along(x2, 1, 0));
        fields.from.value = iso(Math.min(from, to));
        fields.to.value = iso(Math.max(from, to));
        fields.from.dispatchEvent(new Event("change", { bubbles: true }));
        told.textContent = document.querySelector("form.filter [role=status]").textContent;
      }
      start = null;
    });
    svg.addEventListener("pointercancel", () => { start = null; });
    svg.addEventListener("click", (e) => { if (dragged) e.preventDefault(); }, true);
  }

  controls.hidden = told.hidden = false;
  zoomTo(1);
  openAt(scroll, svg, marks);
}
