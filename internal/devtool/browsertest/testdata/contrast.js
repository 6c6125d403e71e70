// What is hard to see in the pictures of a page: words of a contrast below 4.5, and
// marks that are links of a contrast below 3, to what lies behind them (WCAG 2.2,
// 1.4.3 and 1.4.11). Shapes are painted in the order of the document.
(() => {
  const parse = (colour) => {
    const n = colour.match(/[\d.]+/g)?.map(Number);
    return n && colour.startsWith("rgb") ? { rgb: n.slice(0, 3), a: n[3] ?? 1 } : null; // null: none, or a gradient
  };
  const over = (top, under) => top.rgb.map((c, i) => c * top.a + under[i] * (1 - top.a));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const opacity = (e, root) => {
    let a = 1;
    for (; e !== root.parentNode; e = e.parentNode) a *= getComputedStyle(e).opacity;
    return a;
  };
  // ground is the colour of the page behind an element.
  const ground = (e) => {
    const layers = [];
    for (; e instanceof Element; e = e.parentElement) layers.unshift(parse(getComputedStyle(e).backgroundColor));
    return layers.reduce((under, top) => top ? over(top, under) : under, [255, 255, 255]);
  };
  const paint = (e, what, root) => {
    const style = getComputedStyle(e);
    const colour = parse(style[what]);
    return colour && { rgb: colour.rgb, a: colour.a * style[what + "Opacity"] * opacity(e, root) };
  };
  // behind is the colour at a point of the window, of the shapes before an element.
  const behind = (svg, shapes, e, x, y) => {
    let under = ground(svg);
    for (const shape of shapes) {
      if (shape === e || !(shape.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const p = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
      const fill = paint(shape, "fill", svg);
      if (fill && shape.isPointInFill(p)) under = over(fill, under);
    }
    return under;
  };
  const out = [];
  const say = (e, ratio, least) => out.push(`${ratio.toFixed(2)}, less than ${least}: ${e.outerHTML.slice(0, 120)}`);
  for (const svg of document.querySelectorAll("main svg")) {
    if (!svg.checkVisibility()) continue;
    const shapes = [...svg.querySelectorAll("rect, circle, ellipse, path, polygon, line, polyline")].filter((s) => s.getScreenCTM() && !s.closest("defs, clipPath, mask"));
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      const style = getComputedStyle(text);
      if (!box.width || !text.textContent.trim()) continue;
      const fill = paint(text, "fill", svg);
      // A stroke that is painted first is a halo: it lies behind the letters.
      const halo = style.paintOrder.startsWith("stroke") && paint(text, "stroke", svg);
      let worst = Infinity;
      for (const x of [0.05, 0.25, 0.5, 0.75, 0.95]) for (const y of [0.25, 0.5, 0.75]) {
        let under = behind(svg, shapes, text, box.left + x * box.width, box.top + y * box.height);
        if (halo) under = over(halo, under);
        worst = Math.min(worst, contrast(over(fill, under), under));
      }
      if (worst < 4.5) say(text, worst, 4.5);
    }
    for (const link of svg.querySelectorAll("a")) {
      const marks = shapes.filter((s) => link.contains(s));
      let best = 0, unknown = marks.length === 0;
      for (const mark of marks) {
        const box = mark.getBoundingClientRect();
        const under = behind(svg, shapes, link, box.left + box.width / 2, box.top + box.height / 2);
        for (const what of ["fill", "stroke"]) {
          const colour = paint(mark, what, svg);
          if (colour) best = Math.max(best, contrast(over(colour, under), under));
          else if (getComputedStyle(mark)[what].startsWith("url")) unknown = true;
        }
      }
      if (!unknown && best < 3) say(link, best, 3);
    }
  }
  return out;
})()
