// The script of the review page: decisions without loading the page again, keys, and
// fields that complete names. Texts of the dossier are set as text only.
"use strict";
(() => {
	const batch = document.getElementById("batch");
	if (!batch) return;
	const token = batch.elements.token.value;
	const status = document.querySelector(".review-status");
	const wrong = document.querySelector(".review-wrong");
	const total = document.querySelector("[data-count]");
	const sections = [...document.querySelectorAll(".proposal")];
	const made = []; // changes of this page that can be undone, the last one last
	const undoButton = batch.querySelector(".review-undo");

	function element(name, className, text) {
		const e = document.createElement(name);
		if (className) e.className = className;
		if (text) e.textContent = text;
		return e;
	}
	const isOpen = (s) => !s.classList.contains("decided");
	const open = () => sections.filter(isOpen);
	const box = (s) => s.querySelector("h2 > input[type=checkbox]");
	const selected = () => open().filter((s) => box(s)?.checked);

	// Focus goes to the heading of a proposal, so that a reader is told what it is.
	function go(section) {
		if (!section) {
			const again = document.querySelector(".review-again");
			if (again && sections.length) {
				again.hidden = false;
				again.focus();
			}
			return;
		}
		const h = section.querySelector("h2");
		h.tabIndex = -1;
		h.focus({ preventScroll: true });
		const at = section.getBoundingClientRect();
		if (at.top < bar() || at.bottom > innerHeight) scrollBy({ top: at.top - bar() - 8, behavior: "instant" });
	}
	const bar = () => (getComputedStyle(batch).position === "sticky" ? batch.offsetHeight : 0);
	const current = () => document.activeElement?.closest?.(".proposal") || null;
	function neighbour(from, forward) {
		const list = forward ? sections : [...sections].reverse();
		const at = from ? list.indexOf(from) : -1;
		return list.slice(at + 1).find(isOpen);
	}

	const heading = total ? Number(total.dataset.count) : 0;
	let gone = 0; // decided on this page
	function tally(n) {
		gone += n;
		if (total) total.textContent = (heading - gone).toLocaleString("en") + (heading - gone === 1 ? " proposal is" : " proposals are");
		const all = batch.elements.all;
		if (all && gone) all.checked = !(all.disabled = true); // the group is another one now
	}

	function close(section, words) {
		section.classList.add("decided");
		if (box(section)) box(section).checked = false;
		const line = element("p", "review-made");
		line.append(element("span", "", words + " "));
		const undo = element("button", "", "Undo");
		undo.type = "button";
		undo.setAttribute("aria-label", "Undo: " + words + " " + section.getAttribute("aria-label"));
		undo.addEventListener("click", () => take(section, undo));
		line.append(undo);
		section.querySelector(".proposal-body").before(line);
	}
	function reopen(section) {
		section.classList.remove("decided");
		section.querySelector(".review-made")?.remove();
	}

	// Requests are sent one after the other, in the order of the keys.
	let last = Promise.resolve();
	function send(form, then) {
		form.set("token", token);
		last = last.then(async () => {
			let answer;
			try {
				const r = await fetch(location.pathname + location.search, { method: "POST", body: new URLSearchParams(form), headers: { Accept: "application/json" } });
				answer = await r.json();
			} catch {
				answer = { error: "The preview does not answer. Is dossier serve still running?" };
			}
			wrong.textContent = answer.error || "";
			then(answer);
		});
	}

	const pastTense = { accept: "accepted", reject: document.querySelector("[data-joined]") ? "split" : "rejected", rename: "renamed", merge: "merged", means: "decided", join: "joined", undo: "taken back" };
	function decide(form, about) {
		const whole = form.get("all");
		const words = pastTense[form.get("entity") ? "means" : form.get("verb")] || "decided";
		const first = about[about.length - 1];
		const at = neighbour(first, true) || neighbour(first, false);
		const next = about.includes(at) ? null : at;
		for (const s of about) close(s, words);
		tally(about.length);
		go(open().length ? next || open()[0] : null);
		send(form, (answer) => {
			const left = new Set(answer.error ? about.map((s) => s.id) : answer.left || []);
			const back = about.filter((s) => left.has(s.id));
			for (const s of back) reopen(s);
			tally(-back.length);
			if (answer.error) return go(about[0]);
			const gone = new Set(answer.gone || []);
			for (const s of about) if (gone.has(s.id)) s.querySelector(".review-made").textContent = "not found any more";
			made.push({ number: answer.number, what: answer.what, sections: about.filter((s) => !left.has(s.id) && !gone.has(s.id)) });
			status.textContent = answer.what + (back.length ? "; " + back.length + " need another decision" : "") + (gone.size ? "; " + gone.size + " not found any more" : "");
			showUndo();
			if (whole) location.reload();
		});
	}

	function showUndo() {
		const change = made[made.length - 1];
		let button = batch.querySelector(".review-undo");
		if (!button) {
			button = element("button", "review-undo");
			button.name = "undo";
			batch.querySelector(".review-keys").before(button);
		}
		button.hidden = !change;
		if (change) {
			button.value = change.number;
			button.textContent = "Undo: " + change.what;
		}
	}

	// take takes one decision back.
	function take(section, button) {
		button.disabled = true;
		const form = new FormData();
		const change = made.findLast((c) => c.sections.includes(section));
		if (change && change.sections.length === 1) form.set("undo", change.number);
		else {
			form.set("verb", "undo");
			form.set("id", section.id);
		}
		send(form, (answer) => {
			button.disabled = false;
			if (answer.error) return;
			if (change) {
				change.sections = change.sections.filter((s) => s !== section);
				if (!change.sections.length) made.splice(made.indexOf(change), 1);
			}
			undone([section], answer);
		});
	}
	function undone(about, answer) {
		for (const s of about) reopen(s);
		tally(-about.length);
		status.textContent = answer.what;
		showUndo();
		if (about.length) go(about[0]);
	}
	// undoLast takes the last change back, with all its decisions.
	function undoLast() {
		last = last.then(() => {
			const change = made.pop();
			const number = change ? change.number : batch.querySelector(".review-undo")?.value;
			if (!number) {
				status.textContent = "there is nothing to undo";
				return;
			}
			const form = new FormData();
			form.set("undo", number);
			send(form, (answer) => {
				if (answer.error && change) made.push(change);
				if (answer.error) return;
				if (!change) return location.reload();
				undone(change.sections, answer);
			});
		});
	}

	document.addEventListener("submit", (e) => {
		const form = e.target;
		if (form.method !== "post") return;
		e.preventDefault();
		const by = e.submitter;
		if (by?.name === "undo") return undoLast();
		const data = new FormData(form, by);
		const section = form.closest(".proposal");
		if (section && by?.value === "undo") { // on the page of what is decided
			send(data, (answer) => {
				if (answer.error) return;
				status.textContent = answer.what;
				const next = neighbour(section, true) || neighbour(section, false);
				section.remove();
				sections.splice(sections.indexOf(section), 1);
				go(next);
			});
			return;
		}
		const about = section ? [section] : selected();
		if (!about.length && !data.get("all")) {
			wrong.textContent = "No proposal is selected.";
			return;
		}
		decide(data, about);
	});

	const all = batch.querySelector(".review-all");
	if (all) {
		all.hidden = false;
		all.querySelector("input").addEventListener("change", (e) => {
			for (const s of open()) if (box(s)) box(s).checked = e.target.checked;
		});
	}

	// Keys
	const keys = batch.querySelector(".review-keys");
	keys.hidden = false;
	document.addEventListener("keydown", (e) => {
		if (e.ctrlKey || e.metaKey || e.altKey || !keys.querySelector("input").checked) return;
		if (e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
		const section = current();
		const press = (verb) => {
			const chosen = selected();
			if (chosen.length) return batch.querySelector(`button[value=${verb}]`)?.click();
			if (section && isOpen(section)) section.querySelector(`form button[value=${verb}]`)?.click();
			else go(neighbour(section, true));
		};
		switch (e.key) {
			case "j": go(neighbour(section, true) || section); break;
			case "k": go(neighbour(section, false) || section); break;
			case "x": if (section && box(section)) box(section).checked = !box(section).checked; break;
			case "a": press("accept"); break;
			case "r": press("reject"); break;
			case "u": undoLast(); break;
			default: return;
		}
		e.preventDefault();
	});

	// Fields that complete names: the list holds what begins like the words typed.
	let lists = 0;
	for (const field of document.querySelectorAll("input[data-names]")) {
		field.autocomplete = "off";
		let list = null, asked = "";
		field.addEventListener("input", async () => {
			const text = field.value.trim();
			if (!text || text === asked) return;
			asked = text;
			if (!list) {
				list = element("datalist");
				list.id = "names-" + ++lists;
				field.after(list);
				field.setAttribute("list", list.id);
			}
			const kinds = field.dataset.names.split(" ").map((k) => "&kind=" + k).join("");
			try {
				const r = await fetch("/.dossier/names?q=" + encodeURIComponent(text) + kinds, { headers: { "Dossier-Preview": "1" } });
				const names = await r.json();
				if (asked !== text) return;
				list.replaceChildren(...names.map((n) => {
					const o = element("option", "", n.name + " · " + n.detail);
					o.value = n.id;
					return o;
				}));
			} catch { /* the field takes an id all the same */ }
		});
	}
})();
