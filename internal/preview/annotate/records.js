// Writing records of what a page of the preview shows, and of the lines of its lists.
"use strict";
(() => {
	const tools = globalThis.dossierTools;
	if (!tools) return;
	const { page, element, start, send, field, show, close, refuse, buttons, button } = tools;

	// record opens the draft of a record: of selected words, of a line of a list, or of
	// what the page shows.
	async function record(kind, passage, line) {
		const { editor } = await start();
		const draft = await send("draft", [["kind", kind], ...(passage ? [["quote", passage.quote], ["prefix", passage.prefix], ["suffix", passage.suffix]] : []), ...(line ? [["anchor", line.anchor]] : [])], line?.page);
		if (draft.error) {
			if (tools.form) refuse(draft);
			else tools.say(draft.error + (draft.hint ? " " + draft.hint : ""));
			return;
		}
		const dialog = show("New record: " + kind, "record " + page + " " + kind + " " + (passage?.quote || line?.anchor || ""), passage,
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
			if (tools.form?.dialog !== dialog) {
				if (answer.number) tools.showChange({ number: answer.number, what: answer.what });
				return;
			}
			problems(answer.problems || []);
			if (answer.error) return refuse(answer);
			if (what === "check") {
				tools.form.wrong.textContent = answer.problems ? "" : "There are no errors.";
				return;
			}
			tools.showChange({ number: answer.number, what: answer.what });
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
	globalThis.dossierRecord = record;

	const folder = { people: "person", organizations: "organization", places: "place", claims: "claim" }[page.split("/")[0]];
	if (folder && !page.endsWith("/index.html") && page.includes("/")) tools.add("New record", () => record(folder));
	if (tools.text) return; // words of an article are annotated

	// A line leads to its passage. The first letter of the anchor says what that is.
	const kinds = { s: "claim", e: "event", t: "event", v: "event" };
	function lineOf(e) {
		const line = e.closest?.("main li");
		for (const a of line?.querySelectorAll("a[href*='#']") || []) {
			const to = decodeURIComponent(a.pathname).slice(1);
			const anchor = decodeURIComponent(a.hash).slice(1);
			if (a.host === location.host && to.startsWith("articles/") && kinds[anchor[0]]) return { line, page: to, anchor, kind: kinds[anchor[0]] };
		}
		return null;
	}
	let at = null; // the line that the button is of
	const here = tools.beside("New record", () => { if (at) record(at.kind, null, at); });
	function point(e) {
		if (tools.form) return;
		at = lineOf(e.target);
		here.hidden = !at;
		if (!at) return;
		const box = at.line.getBoundingClientRect();
		here.style.left = Math.max(8, Math.min(box.right, innerWidth) - here.offsetWidth - 8) + "px";
		here.style.top = Math.max(8, Math.min(box.top, innerHeight - 80)) + "px";
	}
	document.addEventListener("pointerover", (e) => { if (!e.composedPath().includes(here)) point(e); });
	document.addEventListener("focusin", (e) => { if (e.target.localName !== "dossier-tools") point(e); });
	addEventListener("scroll", () => { here.hidden = true; }, { passive: true });
	tools.onKey((e) => {
		const line = e.key === "n" && lineOf(document.activeElement);
		if (line) record(line.kind, null, line);
		return Boolean(line);
	});
})();
