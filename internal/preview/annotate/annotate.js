// Annotating an article of the preview by selecting words of it.
"use strict";
(() => {
	const tools = globalThis.dossierTools;
	if (!tools?.text) return;
	const { page, text, element, start, send, field, completes, show, keep, close, refuse, buttons, button } = tools;
	const { selection, walk, press } = globalThis.dossierPassages;

	function annotate(found) {
		const passage = found || selection();
		if (!passage) {
			tools.say("Select words of the article first. Without a mouse: p goes to a paragraph, the arrow keys select.");
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
			else if (value.startsWith("record-")) globalThis.dossierRecord(value.slice("record-".length), passage);
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
			if (tools.form?.dialog !== dialog) { // it was closed meanwhile
				tools.showChange(answer.error ? tools.change : { number: answer.number, what: answer.what }, answer.error);
				return;
			}
			if (answer.error) {
				dialog.querySelector("[value=newclaim]").hidden = !answer.new;
				return refuse(answer);
			}
			tools.showChange({ number: answer.number, what: answer.what });
			close(true);
		}
	}

	tools.add("Annotate (n)", () => annotate(), { "aria-keyshortcuts": "n" });
	tools.onKey((e) => {
		if (e.key === "n") annotate();
		else if (e.key.toLowerCase() === "p") walk(!e.shiftKey);
		else return press(e.key, e.shiftKey);
		return true;
	});

	// A button beside words that were selected with the mouse or a finger.
	const here = tools.beside("Annotate", () => annotate());
	document.addEventListener("selectionchange", () => {
		const s = getSelection();
		const shown = !tools.form && s.rangeCount && !s.isCollapsed && s.getRangeAt(0).intersectsNode(text) && s.toString().trim();
		here.hidden = !shown;
		if (!shown) return;
		start(); // so that the names are known by the time that they are typed
		const at = s.getRangeAt(0).getBoundingClientRect();
		here.style.left = Math.max(8, Math.min(at.right, innerWidth - 110)) + "px";
		here.style.top = Math.max(8, Math.min(at.bottom + 6, innerHeight - 80)) + "px";
	});

	// A form that was open when the page was loaded again is opened again.
	const wasOpen = "dossier-open";
	addEventListener("pagehide", () => {
		if (!tools.form?.passage || !tools.form.key.startsWith("mark ")) return;
		keep();
		const { quote, prefix, suffix } = tools.form.passage;
		try { sessionStorage.setItem(wasOpen, JSON.stringify({ page, quote, prefix, suffix })); } catch { /* the form is lost, as the page is */ }
	});
	try {
		const p = JSON.parse(sessionStorage.getItem(wasOpen));
		sessionStorage.removeItem(wasOpen);
		if (p && p.page === page) annotate(p);
	} catch { /* nothing is kept */ }
})();
