// The words of an article: what is selected in it, by mouse or by keys. The forms of
// annotate.js use it.
"use strict";
globalThis.dossierPassages = (() => {
	const text = document.querySelector("article .text");

	// The words of an article, without what the page adds to them.
	const added = "sup, .sidenote, .origin, .ref, .footnote-back, button, [data-added], [aria-hidden=true]";
	const blocks = new Set(["P", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "TD", "TH", "TR", "DIV", "FIGURE", "FIGCAPTION", "BR", "HR", "DT", "DD"]);
	function wordsOf(range) {
		const part = range.cloneContents();
		for (const e of part.querySelectorAll(added)) e.remove();
		let out = "";
		const walk = (node) => {
			for (const c of node.childNodes) {
				if (c.nodeType === Node.TEXT_NODE) out += c.data;
				else if (c.nodeType === Node.ELEMENT_NODE) {
					const apart = blocks.has(c.nodeName);
					if (apart) out += " ";
					walk(c);
					if (apart) out += " ";
				}
			}
		};
		walk(part);
		return out;
	}
	const tidy = (s) => s.replace(/\s+/g, " ");
	const around = 512; // characters before and after that tell equal words apart
	// What a reader cannot select is no word of the article either.
	let swept = false;
	function sweep() {
		if (swept) return;
		swept = true;
		for (const e of text.querySelectorAll("*")) if (getComputedStyle(e).userSelect === "none") e.dataset.added = "";
	}
	function passageOf(range) {
		sweep();
		const inside = range.cloneRange();
		if (!text.contains(inside.startContainer)) inside.setStart(text, 0);
		if (!text.contains(inside.endContainer)) inside.setEnd(text, text.childNodes.length);
		const before = document.createRange(), after = document.createRange();
		before.setStart(text, 0);
		before.setEnd(inside.startContainer, inside.startOffset);
		after.setStart(inside.endContainer, inside.endOffset);
		after.setEnd(text, text.childNodes.length);
		const quote = tidy(wordsOf(inside)).trim();
		return quote && { quote, prefix: tidy(wordsOf(before)).slice(-around), suffix: tidy(wordsOf(after)).slice(0, around), range: inside };
	}
	function selection() {
		const s = getSelection();
		if (text && s.rangeCount && !s.isCollapsed && s.getRangeAt(0).intersectsNode(text)) return passageOf(s.getRangeAt(0));
		const mark = document.activeElement?.closest?.("[data-mark], span[id]:not(.sidenote), .mention, .time, .statement");
		if (text && mark && text.contains(mark) && !mark.closest(".sidenote")) {
			const range = document.createRange();
			range.selectNodeContents(mark);
			return passageOf(range);
		}
		return null;
	}

	// Paragraphs and words by keys
	const paragraphs = () => [...text.querySelectorAll("p, li, h1, h2, h3, h4, h5, h6, pre, td")].filter((p) => !p.closest(".sidenote") && p.textContent.trim() && !p.querySelector("p"));
	let walked = null; // the paragraph whose words are selected by keys
	function walk(forward) {
		const all = paragraphs();
		if (!all.length) return;
		let to;
		if (walked) to = all[all.indexOf(walked) + (forward ? 1 : -1)];
		else to = all.find((p) => p.getBoundingClientRect().top >= 0) || all[all.length - 1];
		if (!to) return;
		walked = to;
		to.tabIndex = -1;
		to.focus({ preventScroll: true });
		to.scrollIntoView({ block: "center" });
		const s = getSelection();
		s.setPosition(to, 0);
		word(s, true);
	}
	// word selects the next or previous word.
	function word(s, forward) {
		if (forward) s.collapseToEnd();
		else s.collapseToStart();
		for (let tries = 0; tries < 20; tries++) {
			s.modify("extend", forward ? "forward" : "backward", "word");
			if (/[\p{L}\p{N}]/u.test(s.toString())) break;
			if (s.isCollapsed) break;
		}
		trim(s, forward);
	}
	// trim leaves white space out of a selection that was made forward or backward.
	function trim(s, forward) {
		const words = s.toString();
		const lead = words.length - words.trimStart().length, tail = words.length - words.trimEnd().length;
		if (!words.trim()) return;
		for (let i = 0; i < tail && forward; i++) s.modify("extend", "backward", "character");
		if (!lead && !(tail && !forward)) return;
		const r = s.getRangeAt(0).cloneRange(); // without the white space before it
		s.collapse(r.startContainer, r.startOffset);
		for (let i = 0; i < lead; i++) s.modify("move", "forward", "character");
		s.extend(r.endContainer, r.endOffset);
		for (let i = 0; i < tail && !forward; i++) s.modify("extend", "backward", "character");
	}
	// press handles a key of a paragraph whose words are selected by keys. It reports
	// whether it is one.
	function press(key, shift) {
		const s = getSelection();
		if (!walked || document.activeElement !== walked || !s.rangeCount) return false;
		if (key !== "ArrowRight" && key !== "ArrowLeft") return false;
		const forward = key === "ArrowRight";
		if (shift) s.modify("extend", forward ? "forward" : "backward", "word");
		else word(s, forward);
		return true;
	}
	return { text, selection, walk, press };
})();
