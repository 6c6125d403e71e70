// The editor's tools on a page of the preview: a bar with a link to the review and what
// can be undone, and the form that annotate.js and records.js fill. Texts of the dossier
// are set as text only.
"use strict";
globalThis.dossierTools = location.pathname === "/review.html" ? null : (() => {
	const base = "/.dossier/edit/";
	const page = decodeURIComponent(location.pathname).replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
	const { text } = globalThis.dossierPassages;

	function element(name, attributes, ...children) {
		const e = document.createElement(name);
		for (const [k, v] of Object.entries(attributes || {})) {
			if (v === true) e.setAttribute(k, "");
			else if (v !== false && v != null) e.setAttribute(k, v);
		}
		e.append(...children.filter((c) => c != null));
		return e;
	}
	const host = element("dossier-tools");
	const root = host.attachShadow({ mode: "open" });
	const status = element("p", { class: "status", role: "status" });
	const undo = element("button", { type: "button", hidden: true }, "Undo");
	const help = element("details", { class: "help" }, element("summary", {}, "Keys"), element("ul", {},
		...[...(text ? [["n", "annotate the selected words"], ["p, Shift+p", "go to the next or previous paragraph"],
			["← →", "select the next or previous word of it"], ["Shift+← →", "select more or fewer words"]] : [["n", "write a record of the line that has the focus"]]),
			["u", "undo the last annotation or record"], ["Esc", "close the form; what was typed stays"]].map(([k, t]) => element("li", {}, element("kbd", {}, k), " " + t))));
	const bar = element("div", { class: "bar", role: "region", "aria-label": "Editor’s tools" },
		element("a", { href: "/review.html" }, "Review"), status, undo, help);
	root.append(element("link", { rel: "stylesheet", href: base + "annotate.css" }), bar);
	document.documentElement.append(host);

	// What can be undone is kept when the page is loaded again.
	const kept = "dossier-undo";
	let change = null;
	function showChange(c, words) {
		change = c;
		undo.hidden = !c;
		status.textContent = words || (c ? c.what : "");
		try {
			if (c) sessionStorage.setItem(kept, JSON.stringify(c));
			else sessionStorage.removeItem(kept);
		} catch { /* no storage: it can be undone until the page is loaded again */ }
	}
	try {
		const c = JSON.parse(sessionStorage.getItem(kept));
		if (c) showChange(c);
	} catch { /* nothing is kept */ }

	let begun = null;
	function start() {
		begun ||= fetch(base + "start?page=" + encodeURIComponent(page), { headers: { "Dossier-Preview": "1" } }).then((r) => r.json()).catch(() => { begun = null; return {}; });
		return begun;
	}
	// send posts a form about a page, which is this one unless of is given.
	async function send(what, fields, of) {
		const { token } = await start();
		const form = new URLSearchParams();
		form.append("token", token || "");
		form.append("page", of || page);
		for (const [k, v] of fields) form.append(k, v);
		try {
			const r = await fetch(base + what, { method: "POST", body: form, headers: { "Dossier-Preview": "1" } });
			return await r.json();
		} catch {
			begun = null;
			return { error: "The preview does not answer. Is dossier serve still running?", hint: "What you typed stays here." };
		}
	}
	async function undoLast() {
		if (!change) return;
		undo.disabled = true;
		const answer = await send("undo", [["number", change.number]]);
		undo.disabled = false;
		showChange(answer.error ? change : null, answer.error || answer.what);
	}
	undo.addEventListener("click", undoLast);

	// A form
	let form = null;
	const drafts = new Map(); // what was typed into forms that were closed, by passage
	function field(name, label, attributes, options) {
		const id = "f-" + name;
		const control = element(options ? "select" : attributes?.rows ? "textarea" : "input", { id, name, autocomplete: "off", spellcheck: attributes?.rows ? "true" : "false", ...attributes });
		for (const [value, words] of options || []) control.append(element("option", { value }, words));
		return element("p", { class: "field" }, element("label", { for: id }, label), control);
	}
	function completes(control, kinds) {
		const list = element("datalist", { id: control.id + "-names" });
		control.after(list);
		control.setAttribute("list", list.id);
		let asked = "";
		control.addEventListener("input", async () => {
			const typed = control.value.trim();
			if (!typed || typed === asked) return;
			asked = typed;
			try {
				const r = await fetch("/.dossier/names?q=" + encodeURIComponent(typed) + kinds().map((k) => "&kind=" + k).join(""), { headers: { "Dossier-Preview": "1" } });
				const names = await r.json();
				if (asked === typed) list.replaceChildren(...names.map((n) => element("option", { value: n.id }, n.name + " · " + n.detail)));
			} catch { /* the field takes any words all the same */ }
		});
	}

	function place(dialog, range) {
		const at = range ? range.getBoundingClientRect() : { left: innerWidth, right: innerWidth, top: innerHeight / 4, bottom: innerHeight / 4 };
		if (innerWidth < 640) { // the style sheet puts it at the bottom
			if (range) scrollBy({ top: at.top - 40, behavior: "instant" });
			return;
		}
		const width = dialog.offsetWidth, height = dialog.offsetHeight;
		const left = at.right + width + 24 < innerWidth ? at.right + 12 : Math.max(8, innerWidth - width - 24);
		const top = Math.min(Math.max(8, at.bottom + 8), Math.max(8, innerHeight - height - 8));
		dialog.style.left = left + "px";
		dialog.style.top = top + "px";
	}
	function light(range) {
		if (!window.Highlight || !CSS.highlights) return;
		if (range) CSS.highlights.set("dossier-passage", new Highlight(range));
		else CSS.highlights.delete("dossier-passage");
	}
	function show(title, key, passage, ...content) {
		close();
		const wrong = element("p", { class: "wrong", role: "alert" });
		const back = document.activeElement;
		const dialog = element("form", { class: "dialog", role: "dialog", "aria-labelledby": "title", novalidate: true },
			element("h2", { id: "title" }, title), passage ? element("blockquote", {}, passage.quote.length > 300 ? passage.quote.slice(0, 300) + "…" : passage.quote) : null, ...content, wrong);
		dialog.addEventListener("input", () => keep());
		root.append(dialog);
		form = { dialog, wrong, key, passage, back };
		const typed = drafts.get(key);
		if (typed) for (const [name, values] of typed) for (const c of dialog.querySelectorAll(`[name="${name}"]`)) {
			if (c.type === "checkbox") c.checked = values.includes(c.value);
			else c.value = values[0] || "";
		}
		light(passage?.range);
		place(dialog, passage?.range);
		(dialog.querySelector("[data-first]") || dialog.querySelector("input, textarea, select, button")).focus({ preventScroll: true });
		return dialog;
	}
	function keep() {
		if (!form) return;
		const values = new Map();
		for (const c of form.dialog.querySelectorAll("input, select, textarea")) {
			if (!c.name) continue;
			if (!values.has(c.name)) values.set(c.name, []);
			if (c.type !== "checkbox" || c.checked) values.get(c.name).push(c.value);
		}
		drafts.set(form.key, values);
		try { sessionStorage.setItem("dossier-drafts", JSON.stringify([...drafts].map(([k, v]) => [k, [...v]]))); } catch { /* kept until the page is loaded again */ }
	}
	try {
		for (const [k, v] of JSON.parse(sessionStorage.getItem("dossier-drafts")) || []) drafts.set(k, new Map(v));
	} catch { /* nothing is kept */ }
	function close(done) {
		if (!form) return;
		if (done) {
			drafts.delete(form.key);
			try { sessionStorage.setItem("dossier-drafts", JSON.stringify([...drafts].map(([k, v]) => [k, [...v]]))); } catch { /* nothing is kept */ }
		}
		const { dialog, back } = form;
		form = null;
		dialog.remove();
		light(null);
		if (back?.isConnected) back.focus({ preventScroll: true });
		document.dispatchEvent(new Event("dossier-free"));
	}
	function refuse(answer) {
		const parts = [element("strong", {}, answer.error)];
		if (answer.hint) parts.push(element("span", {}, " " + answer.hint));
		form.wrong.replaceChildren(...parts);
		for (const c of form.dialog.querySelectorAll("[aria-invalid]")) c.removeAttribute("aria-invalid");
		const control = answer.field && form.dialog.querySelector(`[name="${answer.field}"]`);
		if (control) {
			control.setAttribute("aria-invalid", "true");
			control.focus();
		}
		place(form.dialog, form.passage?.range);
		form.wrong.scrollIntoView({ block: "nearest" });
	}
	// The preview loads the page again after a change. It waits while a form is open.
	document.addEventListener("dossier-reload", (e) => {
		if (!form) return;
		e.preventDefault();
		if (!form.dialog.classList.contains("sending") && !form.wrong.textContent) form.wrong.textContent = "The files have changed. This page shows them when the form is closed.";
	});

	const buttons = (...more) => element("p", { class: "buttons" }, ...more, element("button", { type: "button", value: "close" }, "Close"));
	const button = (value, words) => element("button", { type: value === "submit" ? "submit" : "button", value }, words);

	// add puts a button into the bar.
	function add(words, does, attributes) {
		const b = element("button", { type: "button", ...attributes }, words);
		b.addEventListener("mousedown", (e) => e.preventDefault()); // keeps the selection
		b.addEventListener("click", () => does());
		status.before(b);
	}
	// beside returns a button that stands at a place of the page.
	function beside(words, does) {
		const b = element("button", { type: "button", class: "here", hidden: true }, words);
		b.addEventListener("mousedown", (e) => e.preventDefault());
		b.addEventListener("click", () => does());
		root.append(b);
		return b;
	}

	// Keys in a form are not those of the page. The key that opened the form, which may
	// be held, is not typed into it.
	let opened = "";
	root.addEventListener("keydown", (e) => {
		if (!e.repeat) opened = "";
		if (e.key === "Escape" && form) {
			close();
			e.preventDefault();
		}
		if (e.target.closest("form, input")) e.stopPropagation();
	});
	root.addEventListener("beforeinput", (e) => { if (opened && e.data === opened) e.preventDefault(); });
	document.addEventListener("keyup", (e) => { if (e.key === opened) opened = ""; }, true);
	// onKey calls does for each key that is meant for the page, until it reports that it
	// took it.
	const takers = [(e) => {
		if (e.key !== "u" || !change) return false;
		undoLast();
		return true;
	}];
	const onKey = (does) => takers.push(does);
	document.addEventListener("keydown", (e) => {
		if (e.key === "Escape" && form) {
			close();
			e.preventDefault();
			return;
		}
		if (e.ctrlKey || e.metaKey || e.altKey) return;
		if (e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
		if (form || document.getElementById("layer-keys")?.checked === false) return; // keys are switched off
		if (e.key === "n") opened = e.key;
		if (takers.some((does) => does(e))) e.preventDefault();
	});

	return {
		page, text, element, start, send, field, completes, show, keep, close, refuse, buttons, button, add, beside, onKey, showChange,
		say: (words) => { status.textContent = words; },
		get form() { return form; },
		get change() { return change; },
	};
})();
