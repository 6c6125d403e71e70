// The script of the preview. It updates the page when the dossier changes.
(() => {
	"use strict";
	const base = "/.dossier/";
	const page = JSON.parse(document.currentScript.dataset.page);
	const placeKey = "dossier-preview-place";
	let failed = null; // why this page could not be rendered again
	let current = { version: page.version, problems: [] };
	let source = null;
	let leaving = -Infinity; // when the reader began to leave the page

	// The scroll position, which is kept when the page is reloaded.
	function keepPlace() {
		try {
			sessionStorage.setItem(placeKey, JSON.stringify({ at: location.href, x: scrollX, y: scrollY }));
			history.scrollRestoration = "manual";
		} catch { /* no storage: the browser's own habit has to do */ }
	}
	function findPlace() {
		let kept = null;
		try {
			kept = JSON.parse(sessionStorage.getItem(placeKey));
			sessionStorage.removeItem(placeKey);
		} catch { return; }
		if (!kept || kept.at !== location.href) return;
		const go = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
		go();
		addEventListener("load", () => { go(); history.scrollRestoration = "auto"; }, { once: true });
	}

	// Changed style sheets are loaded before the old ones are removed.
	function exchangeStyles(styles) {
		for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
			const url = new URL(link.href, location.href);
			const digest = styles[url.pathname];
			if (url.origin !== location.origin || !digest || digest === page.styles[url.pathname]) continue;
			url.searchParams.set("v", digest);
			const next = link.cloneNode();
			next.href = url.href;
			next.addEventListener("load", () => link.remove(), { once: true });
			next.addEventListener("error", () => next.remove(), { once: true });
			link.after(next);
		}
		page.styles = styles;
	}

	const patience = 2000; // for the page that the reader leaves for, in milliseconds

	async function follow(state) {
		current = state;
		show();
		if (state.version === page.version) return;
		let now;
		try {
			const answer = await fetch(base + "page?path=" + encodeURIComponent(location.pathname), { cache: "no-store" });
			now = await answer.json();
		} catch { return; } // the preview has ended; the page reconnects when it is back
		if (current !== state) return; // a newer state is followed already
		failed = now.failed || null;
		// The last good page stays until there is a new one.
		const errors = failed || state.problems.some(p => p.severity === "error");
		const gone = now.digest === "" && page.digest !== "";
		if ((now.digest !== page.digest && !failed && !(gone && errors)) || now.reload !== page.reload) {
			const left = leaving + patience - performance.now();
			if (left > 0) { // unless it was a download, another page is on its way
				setTimeout(follow, left, state);
				return;
			}
			// A form that an editor is filling in keeps the page until it is closed.
			if (!document.dispatchEvent(new Event("dossier-reload", { cancelable: true }))) {
				document.addEventListener("dossier-free", () => follow(current), { once: true });
				return;
			}
			keepPlace();
			location.reload();
			return;
		}
		exchangeStyles(state.styles);
		page.version = state.version;
		show();
	}

	// A hidden page is not connected, since a browser opens only a few connections
	// to one server.
	function connect() {
		if (source || document.hidden) return;
		source = new EventSource(base + "events");
		source.onmessage = e => follow(JSON.parse(e.data));
		source.onerror = () => {
			if (source && source.readyState === EventSource.CLOSED) {
				source = null;
				setTimeout(connect, 1000);
			}
		};
	}
	function disconnect() {
		if (source) source.close();
		source = null;
	}

	const host = document.createElement("dossier-preview");
	const root = host.attachShadow({ mode: "open" });
	const style = document.createElement("link");
	style.rel = "stylesheet";
	style.href = base + "preview.css";
	const panel = document.createElement("details");
	panel.setAttribute("aria-label", "Problems of the dossier");
	root.append(style, panel);
	let shown = "";

	function element(name, className, text) {
		const e = document.createElement(name);
		if (className) e.className = className;
		if (text) e.textContent = text;
		return e;
	}
	function count(n, one) { return n === 1 ? "1 " + one : n + " " + one + "s"; }

	function excerpt(p) {
		const signs = Array.from(p.excerpt);
		const pre = element("pre");
		const from = p.caret || 0, to = from + (p.width || 1);
		pre.append(signs.slice(0, from).join(""), element("mark", "", signs.slice(from, to).join("")), signs.slice(to).join(""));
		return pre;
	}
	function item(p) {
		const li = element("li", p.severity);
		if (p.path) li.append(element("p", "place", p.path + ":" + p.line + ":" + p.col));
		const line = element("p");
		line.append(element("span", "severity", p.severity + ": "), p.message);
		li.append(line);
		if (p.excerpt) li.append(excerpt(p));
		if (p.hint) li.append(element("p", "hint", "hint: " + p.hint));
		return li;
	}

	const most = 50; // problems that are listed
	function show() {
		const all = failed ? [failed, ...current.problems] : current.problems;
		const key = JSON.stringify(all);
		if (key === shown) return;
		shown = key;
		if (all.length === 0) {
			host.remove();
			return;
		}
		const errors = all.filter(p => p.severity === "error");
		const warnings = all.length - errors.length;
		const words = [];
		if (errors.length) words.push(count(errors.length, "error"));
		if (warnings) words.push(count(warnings, "warning"));
		const list = element("ol");
		const first = [...errors, ...all.filter(p => p.severity !== "error")];
		list.append(...first.slice(0, most).map(item));
		if (first.length > most) list.append(element("li", "", "and " + (first.length - most) + " more"));
		panel.className = errors.length ? "errors" : "warnings";
		panel.replaceChildren(element("summary", "", words.join(", ")), list);
		panel.open = errors.length > 0;
		document.documentElement.append(host);
	}

	addEventListener("keydown", e => {
		if (e.key === "Escape" && panel.open) panel.open = false;
	});
	document.addEventListener("visibilitychange", () => document.hidden ? disconnect() : connect());
	addEventListener("beforeunload", () => { leaving = performance.now(); });
	addEventListener("pagehide", disconnect);
	addEventListener("pageshow", connect);
	findPlace();
	connect();
})();
