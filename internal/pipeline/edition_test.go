package pipeline

import (
	"bytes"
	"compress/zlib"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash/crc32"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/diag"
)

// png is a picture with a text in its metadata, compressed.
func png(text string) string {
	chunk := func(kind, data string) string {
		sum := crc32.ChecksumIEEE([]byte(kind + data))
		n := len(data)
		return string([]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}) + kind + data + string([]byte{byte(sum >> 24), byte(sum >> 16), byte(sum >> 8), byte(sum)})
	}
	pack := func(s string) string {
		var b bytes.Buffer
		w := zlib.NewWriter(&b)
		_, _ = w.Write([]byte(s))
		_ = w.Close()
		return b.String()
	}
	return "\x89PNG\r\n\x1a\n" + chunk("IHDR", "\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00") +
		chunk("zTXt", "Comment\x00\x00"+pack(text)) + chunk("IDAT", pack("\x00\x00")) + chunk("IEND", "")
}

// quay is a dossier in which the name of a person is wherever a byte can be.
var quay = map[string]string{
	"dossier.yaml": "# of Lena Okoye\ntitle: The quay of Lena Okoye\nbase_url: https://quay.example/\nexports: [briefing, csl, calendar, timelinejs, gexf, followthemoney, annotations]\n",
	"index.md":     "---\ntitle: By LENA OKOYE\n---\nWhat [[lena-okoye|the harbour master]] did, and [Okoye's page](people/lena-okoye.md), with ![Okoye](media/lena-okoye.png).\n\n<!-- Okoye -->\n",
	"articles/2024-03-05-okoye-speaks.md": `---
# a comment on Okoye
title: "Harbour master Lena Okoye speaks"
publisher: Okoye Gazette
date: 2024-03-05
author: L. Okoye
url: https://gazette.example/lena-okoye-speaks
archived: https://archive.example/lena%2Dokoye
original: media/originals/okoye.txt
original_sha256: 0f343b0931126a20f133d67c2b018a3b5e21dc9fd85e62fb2ba9dcaf9b4e2f0a
---
Harbour master Lena Okoye said on Tuesday that the board would vote next week. "We are late," Okoye said.

Mayor Sam Bright said that Okoye had asked the town for money. She said that the quay of Novoport was safe. Le**na Oko**ye's plan was read on March 4, 2024.

[Okoye](https://example.org/okoye "Lena Okoye")[^1] and ![Lena Okoye at the quay](../media/lena-okoye.png "Okoye").

| who | what |
|---|---|
| Okoye | plan |

    Okoye indented

` + "```\nvar okoye = \"Lena\\u0020Okoye\"\n```" + `

> [!note] Okoye
> Lena Okoye again.

%% Okoye was here %%

[the marked words]{note="of Okoye"} <b title="Lena Okoye">x</b>

[^1]: A note on Okoye.
`,
	"articles/2024-03-05-okoye-speaks.annotations.yaml": "# Okoye\n- quote: We are late\n  note: Okoye meant the board.\n  claim: board-is-late\n  by: lena-okoye\n- quote: the quay of Novoport was safe\n  correction: Okoye's quay was safe\n- {quote: \"Okoye had asked the town for money\", claim: okoye-asked, by: sam-bright}\n",
	"articles/other.md":         "---\ntitle: The vote\npublisher: Port Paper\ndate: 2024-03-06\noriginal: media/originals/other.txt\n---\nMayor Sam Bright said that the board would vote on Friday. The quay was open.\n",
	"articles/left.md":          "---\ntitle: A page of the second book\npublisher: Port Paper\ndate: 2024-03-07\n---\nThe clerk kept a ledger with all the payments in it, said Mia Holm. ![plan](../media/plan.png)\n",
	"people/lena-okoye.md":      "---\nname: Lena Okoye\naliases: [Leni Okoye, Lena Obi]\nrole: harbour master of Okoye\nurl: https://okoye.example/\nimage: media/lena-okoye.png\n---\nBorn Lena Obi.\n",
	"people/sam-bright.md":      "---\nname: Sam Bright\ndescription: rival of Okoye\n---\nHe knows %%Lena%% Okoye.\n",
	"organizations/port.md":     "---\nname: Port Board\naliases: [Okoye's Board]\n---\n",
	"places/okoye-quay.md":      "---\nname: North Quay\ncoordinates: 53.5, 9.9\n---\nOkoye lives there.\n",
	"events/okoye-plan.md":      "---\nsummary: Okoye shows the plan\ndate: 2024-03-04\npeople: [lena-okoye]\nplaces: [okoye-quay]\nevidence:\n  - {article: 2024-03-05-okoye-speaks, quote: \"plan was read on March 4, 2024\"}\n---\n",
	"claims/board-is-late.md":   "---\nproposition: The board of Okoye is late\nassessments:\n  - {verdict: unproven, reason: Only Okoye says so, date: 2024-03-08}\n---\n",
	"claims/okoye-asked.md":     "---\nproposition: Okoye asked for money\n---\n",
	"topics/okoye.md":           "---\ntitle: Money for Okoye\nabout: [Okoye, money]\nclaims: [okoye-asked]\n---\n",
	"pages/about-okoye.md":      "---\ntitle: About Okoye\n---\nSee [the record](../people/lena-okoye.md). Lena\u00a0Okoye, O\u00adkoye, Oko&shy;ye, &#79;koye.\n",
	"review.yaml":               "- accept: person:sam-bright\n  reason: Okoye says so\n- rename: person:lena-okoye\n  name: Lena O. Okoye\n",
	"media/lena-okoye.png":      png("a quay"),
	"media/plan.png":            png("a plan"),
	"media/unused.txt":          "of Lena Okoye",
	"media/originals/okoye.txt": "Lena Okoye said",
	"media/originals/other.txt": "Sam Bright said",
}

const publicEdition = "for: readers\narticles: [left]\nnames:\n  - {person: lena-okoye, as: Source A, also: [Obi]}\nallow:\n"

// write writes a dossier into a new folder and returns the options of its build.
func writeDossier(t *testing.T, files map[string]string, change map[string]string) (Options, string) {
	t.Helper()
	dir := t.TempDir()
	all := maps.Clone(files)
	maps.Copy(all, change)
	for name, text := range all {
		p := filepath.Join(dir, "content", filepath.FromSlash(name))
		if strings.HasPrefix(name, "templates/") {
			p = filepath.Join(dir, filepath.FromSlash(name))
		}
		if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return Options{Content: filepath.Join(dir, "content"), Templates: filepath.Join(dir, "templates"), Cache: filepath.Join(dir, ".dossier", "c.findings")}, dir
}

func buildEdition(t *testing.T, files map[string]string, edition string, change map[string]string) (site string, problems diag.List, err error) {
	t.Helper()
	change = maps.Clone(change)
	if change == nil {
		change = map[string]string{}
	}
	change["editions/public.yaml"] = edition
	o, dir := writeDossier(t, files, change)
	_, problems, err = RunEdition(context.Background(), o, "public", dir, filepath.Join(dir, "site"))
	return filepath.Join(dir, "site-public"), problems, err
}

// texts returns the files of a site by their names.
func texts(t *testing.T, site string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(site, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(site, p)
		out[filepath.ToSlash(rel)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// mustNotHave fails for each file, or name of one, in which a plain search finds words.
func mustNotHave(t *testing.T, files map[string]string, words ...string) {
	t.Helper()
	for name, text := range files {
		for _, w := range words {
			if strings.Contains(strings.ToLower(name+"\n"+text), strings.ToLower(w)) {
				i := strings.Index(strings.ToLower(text), strings.ToLower(w))
				t.Errorf("%s has %q: ...%s", name, w, text[max(0, i-80):max(0, min(len(text), i+80))])
			}
		}
	}
}

func listed(problems diag.List) string {
	var b strings.Builder
	_ = problems.Print(&b, false)
	return b.String()
}

func TestEditionHidesANameWhereverItIs(t *testing.T) {
	for _, test := range []struct{ name, as string }{{"with a pseudonym", ", as: Source A"}, {"struck out", ""}} {
		t.Run(test.name, func(t *testing.T) {
			site, problems, err := buildEdition(t, quay, strings.Replace(publicEdition, ", as: Source A", test.as, 1), nil)
			if err != nil {
				t.Fatal(err, "\n", listed(problems))
			}
			files := texts(t, site)
			mustNotHave(t, files, "okoye", "Lena", " Obi", "a ledger with", "page of the second", "Mia Holm")
			sum := sha256.Sum256([]byte(quay["articles/2024-03-05-okoye-speaks.md"][strings.LastIndex(quay["articles/2024-03-05-okoye-speaks.md"], "---\nHarbour")+4:]))
			mustNotHave(t, files, hex.EncodeToString(sum[:]), "0f343b0931126a20")
			for _, gone := range []string{"media/plan.png", "media/unused.txt", "media/originals/okoye.txt", "articles/12/left.html"} {
				if _, ok := files[gone]; ok {
					t.Errorf("%s is in the edition", gone)
				}
			}
			for _, there := range []string{"media/originals/other.txt", "articles/c8/other.html", "people/e2/sam-bright.html"} {
				if _, ok := files[there]; !ok {
					t.Errorf("%s is not in the edition", there)
				}
			}
		})
	}
}

func TestEditionKeepsWhatWasFound(t *testing.T) {
	site, problems, err := buildEdition(t, quay, publicEdition, nil)
	if err != nil {
		t.Fatal(err, "\n", listed(problems))
	}
	files := texts(t, site)
	person := files["people/f2/source-a.html"]
	for _, want := range []string{"the board would vote next week", "We are late", "the quay of Novoport was safe"} {
		if !strings.Contains(person, want) {
			t.Errorf("the page of the pseudonym does not have %q", want)
		}
	}
	for name, want := range map[string]string{
		"articles/index.html":                         "in 1 of them",
		"claims/board-is-late.html":                   "The board of Source A is late",
		"people/e2/sam-bright.html":                   "Source A had asked the town for money",
		"media/source-a.png":                          "PNG",
		"articles/48/2024-03-05-source-a-speaks.html": "Source A meant the board",
	} {
		if !strings.Contains(files[name], want) {
			t.Errorf("%s does not have %q", name, want)
		}
	}
}

func TestEditionWithAStruckSourceHasNoStatementOfIt(t *testing.T) {
	site, problems, err := buildEdition(t, quay, "names:\n  - {person: lena-okoye, also: [Obi]}\narticles: [left]\n", nil)
	if err != nil {
		t.Fatal(err, "\n", listed(problems))
	}
	files := texts(t, site)
	data := files["data/statements.jsonl"]
	if data == "" {
		t.Fatal("no data of statements")
	}
	mustNotHave(t, map[string]string{"data/statements.jsonl": data}, "We are late", "vote next week")
	if !strings.Contains(data, "had asked the town for money") {
		t.Error("the statement of another source is gone")
	}
	if _, ok := files["claims/board-is-late.html"]; ok {
		t.Error("the record of a claim without statements is there")
	}
}

func TestEditionIsTheSameEachTimeAndApartFromTheSite(t *testing.T) {
	o, dir := writeDossier(t, quay, map[string]string{"editions/public.yaml": publicEdition})
	main := o
	main.Site, main.LastBuild = filepath.Join(dir, "site"), filepath.Join(dir, ".dossier", "c.built")
	build := func() {
		t.Helper()
		if _, problems, err := Run(context.Background(), main); err != nil {
			t.Fatal(err, listed(problems))
		}
	}
	edition := func() map[string]string {
		t.Helper()
		if _, problems, err := RunEdition(context.Background(), o, "public", dir, main.Site); err != nil {
			t.Fatal(err, listed(problems))
		}
		return texts(t, filepath.Join(dir, "site-public"))
	}
	first := edition()
	build()
	before := texts(t, main.Site)
	second := edition()
	build()
	if !maps.Equal(first, second) {
		t.Error("the second build of the edition is another")
	}
	if !maps.Equal(before, texts(t, main.Site)) {
		t.Error("the edition changed the site")
	}
	if !strings.Contains(before["people/bf/lena-okoye.html"], "Lena Okoye") {
		t.Error("the site does not have the name")
	}
}

func TestEditionIsNotWrittenOverTheSite(t *testing.T) {
	for _, output := range []string{"site", "site/public", "content", "content/public", ".", "templates", ".dossier", "site-other"} {
		o, dir := writeDossier(t, quay, map[string]string{"editions/public.yaml": publicEdition + "output: " + output + "\n", "editions/other.yaml": "for: others\n"})
		_, _, err := RunEdition(context.Background(), o, "public", dir, filepath.Join(dir, "site"))
		if err == nil {
			t.Errorf("the edition is written to %s", output)
		}
	}
}

func TestPassageIsLeftOut(t *testing.T) {
	edition := "passages:\n  - {article: other, quote: \"the board would vote on Friday\"}\n"
	site, problems, err := buildEdition(t, quay, edition, nil)
	if err != nil {
		t.Fatal(err, "\n", listed(problems))
	}
	files := texts(t, site)
	mustNotHave(t, files, "vote on Friday", "media/originals/other.txt")
	if !strings.Contains(files["articles/c8/other.html"], "[…]") {
		t.Error("there is no mark where the passage was")
	}
	again := map[string]string{"pages/more.md": "It says: the board would vote on Friday.\n"}
	if _, problems, err = buildEdition(t, quay, edition, again); !errors.Is(err, ErrLeak) {
		t.Errorf("the same words elsewhere are no leak: %v\n%s", err, listed(problems))
	}
	if _, problems, err = buildEdition(t, quay, edition+"allow:\n  - {words: It says the board would vote on Friday, reason: known}\n", again); err != nil {
		t.Errorf("allowed words are a leak: %v\n%s", err, listed(problems))
	}
}

func TestUnknownNamesAreErrors(t *testing.T) {
	for text, want := range map[string]string{
		"names: [{person: lena-okoy}]":                       `did you mean "lena-okoye"?`,
		"articles: [lefd]":                                   `did you mean "left"?`,
		"records: [claims/board-is-lat]":                     `did you mean "claims/board-is-late"?`,
		"media: [media/plann.png]":                           `did you mean "media/plan.png"?`,
		"passages: [{article: other, quote: nothing of it}]": "lost-quote",
		"article: [left]":                                    `did you mean "articles"?`,
		"names: [{person: lena-okoye, as: Sam Bright}]":      "both would become one",
		"names: [{person: lena-okoye, as: \"[x]\"}]":         "bad-pseudonym",
		"names: [{as: X}]":                                   "bad-edition",
		"leave_out: [note]":                                  "bad-value",
		"output: ../../x":                                    "bad-edition",
	} {
		site, problems, err := buildEdition(t, quay, text+"\n", nil)
		if got := listed(problems); err != nil || problems.Errors() == 0 || !strings.Contains(got, want) || !strings.Contains(got, "public.yaml:1:") {
			t.Errorf("%s: got %v\n%s", text, err, got)
		}
		if _, err := os.Stat(site); err == nil {
			t.Errorf("%s: the edition is written", text)
		}
	}
}
