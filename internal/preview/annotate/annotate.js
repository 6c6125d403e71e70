// The editor's tools on a page of the preview: links to the review, annotating by
// selecting words, and new records. Texts of the dossier are set as text only.
"use strict";
(() => {
	if (location.pathname === "/review.html") return;
	const base = "/.dossier/edit/";
	const page = decodeURIComponent(location.pathname).replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
	const { text, selection, walk, press } = globalThis.dossierPassages;
	const folder = { people: "person", organizations: "organization", places: "place", claims: "claim" }[page.split("/")[0]];
	const thing = !page.endsWith("/index.html") && page.includes("/") ? folder : undefined;

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
	const annotateButton = element("button", { type: "button", "aria-keyshortcuts": "n" }, "Annotate (n)");
	const recordButton = element("button", { type: "button" }, "New record");
	const help = element("details", { class: "help" }, element("summary", {}, "Keys"), element("ul", {},
		...[["n", "annotate the selected words"], ["p, Shift+p", "go to the next or previous paragraph"],
			["← →", "select the next or previous word of it"], ["Shift+← →", "select more or fewer words"],
			["u", "undo the last annotation or record"], ["Esc", "close the form; what was typed stays"]].map(([k, t]) => element("li", {}, element("kbd", {}, k), " " + t))));
	const bar = element("div", { class: "bar", role: "region", "aria-label": "Editor’s tools" },
		element("a", { href: "/review.html" }, "Review"), text ? annotateButton : null, thing ? recordButton : null, status, undo, text ? help : null);
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
	async function send(what, fields) {
		const { token } = await start();
		const form = new URLSearchParams();
		form.append("token", token || "");
		form.append("page", page);
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

	function annotate(found) {
		const passage = found || selection();
		if (!passage) {
			status.textContent = "Select words of the article first. Without a mouse: p goes to a paragraph, the arrow keys select.";
			return;
		}
		start();
		fetch("/.dossier/names?fresh=1&q=", { headers: { "Dossier-Preview": "1" } }).catch(() => {}); // so that new names are known
		const kinds = [["person", "person"], ["organization", "organization"], ["place", "place"]];
		const wrongs = [["person", "person"], ["organization", "organization"], ["place", "place"], ["date", "date"], ["event", "event"], ["statement", "statement"], ["all", "anything"]];
		const stances = [["", "asserts (usual)"], ["asserts", "asserts"], ["denies", "denies"], ["questions", "questions"], ["declines", "declines to confirm"], ["retracts", "retracts"]];
		const dialog = show("Annotate", "mark " + page + " " + passage.prefix.slice(-40) + "|" + passage.quote, passage,
			element("div", { class: "pair" }, field("name", "Who or what", { "data-first": true, placeholder: "name" }), field("kind", "is a", null, kinds)),
			element("div", { class: "pair" }, field("date", "When", { placeholder: "2024-03-05" }), field("event", "Event", { placeholder: "with a record" })),
			field("claim", "Claim", { placeholder: "part of its words" }),
			element("div", { class: "pair" }, field("by", "Who says it"), field("stance", "Stance", null, stances)),
			field("correction", "Correction", { placeholder: "the right words" }),
			field("note", "Note", { rows: "2" }),
			element("fieldset", {}, element("legend", {}, "This is wrong; it is no"), ...wrongs.map(([v, t]) => element("label", {}, element("input", { type: "checkbox", name: "reject", value: v, autocomplete: "off" }), " " + t))),
			element("p", { class: "field check" }, element("label", {}, element("input", { type: "checkbox", name: "highlight", value: "1", autocomplete: "off" }), " Highlight")),
			element("input", { type: "hidden", name: "new" }),
			buttons(button("submit", "Save"), button("newclaim", "Write a new claim")),
			element("p", { class: "buttons more" }, "New record: ", ...["person", "organization", "place", "claim", "event"].map((k) => button("record-" + k, k))));
		dialog.querySelector("[value=newclaim]").hidden = true;
		const at = (name) => dialog.querySelector(`[name="${name}"]`);
		completes(at("name"), () => [at("kind").value]);
		at("name").addEventListener("change", () => {
			const kind = at("name").value.split(":")[0]; // of an id that was chosen
			if (kinds.some(([k]) => k === kind)) at("kind").value = kind;
		});
		completes(at("event"), () => ["event"]);
		completes(at("claim"), () => ["claim"]);
		completes(at("by"), () => ["person", "organization", "place"]);
		at("claim").addEventListener("input", () => { dialog.querySelector("[value=newclaim]").hidden = true; });
		dialog.addEventListener("click", (e) => {
			const value = e.target.value || "";
			if (value === "close") close();
			else if (value === "newclaim") save("1");
			else if (value.startsWith("record-")) record(value.slice("record-".length), passage);
		});
		dialog.addEventListener("submit", (e) => {
			e.preventDefault();
			save("");
		});
		async function save(isNew) {
			if (dialog.classList.contains("sending")) return;
			dialog.classList.add("sending");
			const fields = [...new FormData(dialog)].filter(([k]) => k !== "new");
			const answer = await send("mark", [["quote", passage.quote], ["prefix", passage.prefix], ["suffix", passage.suffix], ["new", isNew], ...fields]);
			dialog.classList.remove("sending");
			if (form?.dialog !== dialog) { // it was closed meanwhile
				showChange(answer.error ? change : { number: answer.number, what: answer.what }, answer.error);
				return;
			}
			if (answer.error) {
				dialog.querySelector("[value=newclaim]").hidden = !answer.new;
				return refuse(answer);
			}
			showChange({ number: answer.number, what: answer.what });
			close(true);
		}
	}

	async function record(kind, passage) {
		const { editor } = await start();
		const draft = await send("draft", [["kind", kind], ...(passage ? [["quote", passage.quote], ["prefix", passage.prefix], ["suffix", passage.suffix]] : [])]);
		if (draft.error) {
			if (form) refuse(draft);
			else status.textContent = draft.error + (draft.hint ? " " + draft.hint : "");
			return;
		}
		const dialog = show("New record: " + kind, "record " + page + " " + kind + " " + (passage ? passage.quote : ""), passage,
			field("path", "File", {}), field("text", "Text", { rows: "12", class: "code", "data-first": true, spellcheck: "false" }),
			element("ol", { class: "problems", "aria-label": "Problems" }),
			buttons(button("submit", "Save"), button("check", "Check"), editor ? button("open", "Save and open in " + editor) : null));
		const at = (name) => dialog.querySelector(`[name="${name}"]`);
		if (!at("text").value) at("text").value = draft.text;
		if (!at("path").value) at("path").value = draft.path;
		problems(draft.problems || []);
		function problems(all) {
			dialog.querySelector(".problems").replaceChildren(...all.map((p) => {
				const go = element("button", { type: "button" }, `line ${p.line}:${p.col}`);
				go.addEventListener("click", () => {
					const lines = at("text").value.split("\n");
					const start = lines.slice(0, p.line - 1).join("\n").length + (p.line > 1 ? 1 : 0);
					at("text").focus();
					at("text").setSelectionRange(start, start + (lines[p.line - 1] || "").length);
				});
				return element("li", {}, go, ` ${p.severity}: ${p.message}` + (p.hint ? ` (${p.hint})` : ""));
			}));
		}
		async function act(what) {
			dialog.classList.add("sending");
			const answer = await send(what, [["path", at("path").value.trim()], ["text", at("text").value]]);
			dialog.classList.remove("sending");
			if (form?.dialog !== dialog) {
				if (answer.number) showChange({ number: answer.number, what: answer.what });
				return;
			}
			problems(answer.problems || []);
			if (answer.error) return refuse(answer);
			if (what === "check") {
				form.wrong.textContent = answer.problems ? "" : "There are no errors.";
				return;
			}
			showChange({ number: answer.number, what: answer.what });
			close(true);
		}
		dialog.addEventListener("click", (e) => {
			if (e.target.value === "close") close();
			else if (e.target.value === "check" || e.target.value === "open") act(e.target.value);
		});
		dialog.addEventListener("submit", (e) => {
			e.preventDefault();
			act("save");
		});
	}
	annotateButton.addEventListener("mousedown", (e) => e.preventDefault()); // keeps the selection
	annotateButton.addEventListener("click", () => annotate());
	recordButton.addEventListener("click", () => record(thing));

	// A button beside words that were selected with the mouse or a finger.
	const here = element("button", { type: "button", class: "here", hidden: true }, "Annotate");
	root.append(here);
	here.addEventListener("mousedown", (e) => e.preventDefault());
	here.addEventListener("click", () => annotate());
	if (text) document.addEventListener("selectionchange", () => {
		const s = getSelection();
		const shown = !form && s.rangeCount && !s.isCollapsed && s.getRangeAt(0).intersectsNode(text) && s.toString().trim();
		here.hidden = !shown;
		if (!shown) return;
		start(); // so that the names are known by the time that they are typed
		const at = s.getRangeAt(0).getBoundingClientRect();
		here.style.left = Math.max(8, Math.min(at.right, innerWidth - 110)) + "px";
		here.style.top = Math.max(8, Math.min(at.bottom + 6, innerHeight - 80)) + "px";
	});

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
	document.addEventListener("keydown", (e) => {
		if (e.key === "Escape" && form) {
			close();
			e.preventDefault();
			return;
		}
		if (e.ctrlKey || e.metaKey || e.altKey) return;
		if (e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
		if (form || document.getElementById("layer-keys")?.checked === false) return; // keys are switched off
		if (e.key === "n" && text) {
			opened = e.key;
			annotate();
		} else if (e.key === "u" && change) undoLast();
		else if (e.key.toLowerCase() === "p" && text) walk(!e.shiftKey);
		else if (!press(e.key, e.shiftKey)) return;
		e.preventDefault();
	});

	// A form that was open when the page was loaded again is opened again.
	const wasOpen = "dossier-open";
	addEventListener("pagehide", () => {
		if (!form?.passage || !form.key.startsWith("mark ")) return;
		keep();
		const { quote, prefix, suffix } = form.passage;
		try { sessionStorage.setItem(wasOpen, JSON.stringify({ page, quote, prefix, suffix })); } catch { /* the form is lost, as the page is */ }
	});
	try {
		const p = JSON.parse(sessionStorage.getItem(wasOpen));
		sessionStorage.removeItem(wasOpen);
		if (p && p.page === page) annotate(p);
	} catch { /* nothing is kept */ }
})();
