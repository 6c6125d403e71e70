package pipeline

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const head = "---\ntitle: T\npublisher: Port Paper\ndate: 2024-03-05\n---\n"

func TestAddressOfCommonWords(t *testing.T) {
	files := map[string]string{
		"people/grace-young.md": "---\nname: Grace Young\n---\n", "articles/a.md": head + "The quay was safe.\n",
		"media/grace-young.txt": "x", "index.md": "[x](media/grace-young.txt) With grace young people left.\n",
	}
	if _, problems, err := buildEdition(t, files, "names:\n  - {person: grace-young}\n", nil); !errors.Is(err, ErrLeak) || strings.Contains(listed(problems), "grace young people") {
		t.Errorf("got %v\n%s", err, listed(problems))
	}
}

// built builds an edition and returns its files.
func built(t *testing.T, files map[string]string, edition string) (map[string]string, string) {
	t.Helper()
	site, problems, err := buildEdition(t, files, edition, nil)
	if err != nil {
		t.Fatal(err, "\n", listed(problems))
	}
	return texts(t, site), listed(problems)
}

func TestSurnameOfTwoPeople(t *testing.T) {
	files := map[string]string{
		"people/lena-okoye.md": "---\nname: Lena Okoye\n---\n", "people/sam-okoye.md": "---\nname: Sam Okoye\n---\n",
		"articles/a.md": head + "Harbour master Lena Okoye said on Monday that the quay was safe. Okoye said the gate was shut.\n",
		"articles/b.md": head + "Mayor Sam Okoye said on Monday that the town was calm. Okoye said the ferry had left.\n",
	}
	hide := "names:\n  - {person: lena-okoye, as: Jane Roe}\n"
	_, problems, err := buildEdition(t, files, hide, nil)
	if !errors.Is(err, ErrLeak) || !strings.Contains(listed(problems), `stays in "Sam Okoye"`) {
		t.Errorf("got %v\n%s", err, listed(problems))
	}
	got, _ := built(t, files, hide+"allow:\n  - {words: Okoye, reason: Sam Okoye has it too}\n")
	if a := got["articles/e4/a.html"]; strings.Contains(a, "Okoye") || strings.Count(a, "Jane Roe") < 2 {
		t.Error("the article about the hidden one has the surname")
	}
	if b := got["articles/e7/b.html"]; strings.Contains(b, "Roe") || !strings.Contains(b, "Sam Okoye") {
		t.Error("the article about the other is changed")
	}
	if p := got["people/51/jane-roe.html"]; !strings.Contains(p, "the gate was shut") || strings.Contains(p, "ferry") {
		t.Error("the statements are not those of the hidden one")
	}
}

// In an editor's own texts and names of files, a word of a hidden name stays in the name
// of somebody else. That is a leak until the edition allows it.
func TestNamesOfOthersInTextsOfTheEditor(t *testing.T) {
	files := map[string]string{
		"people/lena-okoye.md": "---\nname: Lena Okoye\n---\n", "people/sam-okoye.md": "---\nname: Sam Okoye\nrole: rival of Okoye\n---\n",
		"topics/quay.md": "---\ntitle: The quay\nabout: [Sam Okoye, Lena Okoye]\n---\n",
		"index.md":       "Sam Okoye met Lena Okoye. Okoye left.\n",
		"articles/a.md":  head + "Harbour master Lena Okoye said on Monday that the quay was safe. Mayor Sam Okoye, Lena Okoye and others laughed.\n",
	}
	hide := "names:\n  - {person: lena-okoye, as: Jane Roe}\n"
	_, problems, err := buildEdition(t, files, hide, nil)
	if !errors.Is(err, ErrLeak) || !strings.Contains(listed(problems), "people/ab/sam-okoye.html") {
		t.Errorf("got %v\n%s", err, listed(problems))
	}
	got, _ := built(t, files, hide+"allow:\n  - {words: Sam Okoye, reason: another person}\n")
	if p := got["people/ab/sam-okoye.html"]; !strings.Contains(p, "Sam Okoye") || !strings.Contains(p, "rival of Jane Roe") {
		t.Error("the page of the other is not right")
	}
	if p := got["index.html"]; !strings.Contains(p, "Sam Okoye met Jane Roe. Jane Roe left.") {
		t.Error("the text of the editor is not right")
	}
	if a := got["articles/e4/a.html"]; strings.Count(a, "Jane Roe") < 2 || !strings.Contains(a, "Sam Okoye") {
		t.Error("the article is not right")
	}
	for name, text := range got {
		if strings.Contains(text, "Sam Jane Roe") || strings.Contains(name, "sam-jane-roe") {
			t.Errorf("%s: a false name", name)
		}
	}
}

func TestNameThatIsACommonWord(t *testing.T) {
	files := map[string]string{
		"people/lena-may.md": "---\nname: Lena May\n---\n",
		"articles/a.md":      head + "Harbour master Lena May said on Monday that the quay may close on 5 May 2024.\n",
	}
	hide := "names:\n  - {person: lena-may, as: Jane Roe}\n"
	_, problems, err := buildEdition(t, files, hide, nil)
	if !errors.Is(err, ErrLeak) || !strings.Contains(listed(problems), "articles/a.md:6:69: error: \"may\" is a hidden name and a common word") {
		t.Errorf("got %v\n%s", err, listed(problems))
	}
	got, said := built(t, files, hide+"allow:\n  - {words: May, reason: the month}\n")
	a := got["articles/e4/a.html"]
	if strings.Contains(a, "Lena") || !strings.Contains(a, "quay may close") || !strings.Contains(a, "5 May 2024") || !strings.Contains(a, "Jane Roe") {
		t.Error("the article is not right")
	}
	if !strings.Contains(said, "hidden names may stay in \"May\"") {
		t.Errorf("what is allowed is not reported:\n%s", said)
	}

	// A common word that is nowhere else is searched for with a capital letter.
	files = map[string]string{
		"people/lena-baker.md": "---\nname: Lena Baker\n---\n", "media/x.txt": "Baker said", "index.md": "[x](media/x.txt) A baker works here.\n",
		"articles/a.md": head + "Harbour master Lena Baker said on Monday that the quay was safe. A baker laughed.\n",
	}
	if _, problems, err := buildEdition(t, files, "names:\n  - {person: lena-baker}\n", nil); !errors.Is(err, ErrLeak) {
		t.Errorf("got %v\n%s", err, listed(problems))
	}
	files["media/x.txt"] = "the baker said"
	if _, problems, err := buildEdition(t, files, "names:\n  - {person: lena-baker}\n", nil); err != nil {
		t.Errorf("got %v\n%s", err, listed(problems))
	}
}

func TestSurnameOfTwoHiddenPeople(t *testing.T) {
	files := map[string]string{
		"people/lena-okoye.md": "---\nname: Lena Okoye\n---\n", "people/sam-okoye.md": "---\nname: Sam Okoye\n---\n",
		"articles/a.md": head + "Harbour master Lena Okoye said on Monday that the quay was safe. Mayor Sam Okoye was there.\n",
		"pages/x.md":    "Okoye was there, and so was Lena Okoye.\n",
	}
	got, _ := built(t, files, "names:\n  - {person: lena-okoye, as: Jane Roe}\n  - {person: sam-okoye, as: John Doe}\n")
	if p := got["pages/x.html"]; !strings.Contains(p, "█████ was there, and so was Jane Roe") {
		t.Error("a name that two have is not struck out")
	}
	if a := got["articles/e4/a.html"]; !strings.Contains(a, "Jane Roe") || !strings.Contains(a, "John Doe") {
		t.Error("a pseudonym is missing")
	}
}

func TestNamesInOtherScripts(t *testing.T) {
	files := map[string]string{
		"people/yuri-lisov.md":    "---\nname: Yuri Lisov\naliases: [Юрий Лисов, 유리 리소프]\n---\n",
		"people/bjorn-sorberg.md": "---\nname: Bjørn Sörberg-Żak\n---\n",
		"articles/a.md":           head + "Yuri Lisov said on Monday that the quay was safe. Юрия Лисов; ЮРИЙ ЛИСОВ, 유리 리소프는. Bjorn Sorberg-Zak met Bjoern Soerberg Zak and BJØRN SÖRBERG‐ŻAK.\n",
	}
	got, _ := built(t, files, "names:\n  - {person: yuri-lisov, also: [Юрия Лисов]}\n  - {person: bjorn-sorberg, as: Jane Roe}\n")
	mustNotHave(t, got, "lisov", "ЛИСОВ", "리소프", "sorberg", "sörberg", "soerberg", "Żak")
}

func TestDecisionsHoldInAnEdition(t *testing.T) {
	files := map[string]string{
		"people/lena-okoye.md": "---\nname: Lena Okoye\n---\n",
		"articles/a.md":        head + "Mayor Sam Bright said on Monday that Lena Okoye had shut the old gate. Sam Bright said that the town was calm.\n",
	}
	o, _ := writeDossier(t, files, nil)
	from, _, err := o.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	rejected := ""
	for _, s := range from.Dossier.Articles[0].Statements {
		if strings.Contains(s.Words(), "old gate") {
			rejected = s.ID
		}
	}
	if rejected == "" {
		t.Fatal("the statement is not found")
	}
	hide := "names:\n  - {person: lena-okoye, as: Jane Roe}\n"
	got, _ := built(t, files, hide)
	if !strings.Contains(got["data/statements.jsonl"], "Jane Roe had shut the old gate") {
		t.Error("the edition does not have the statement")
	}
	files["review.yaml"] = "- reject: claim:" + rejected + "\n  what: of Okoye\n"
	got, _ = built(t, files, hide)
	if strings.Contains(got["data/statements.jsonl"], "old gate") || !strings.Contains(got["data/statements.jsonl"], "town was calm") {
		t.Error("the edition has a statement that an editor rejected")
	}
	files["review.yaml"] = "- accept: claim:" + rejected + "\n"
	got, _ = built(t, files, hide)
	for line := range strings.Lines(got["data/statements.jsonl"]) {
		if strings.Contains(line, "old gate") && !strings.Contains(line, `"origin":"accepted"`) {
			t.Errorf("the edition lost a decision: %s", line)
		}
	}
}

// What an editor said about a mention holds in an article whose text is changed, also if
// the mention is of a hidden name. The build says which decisions do not apply.
func TestDecisionsOnMentionsHoldInAnEdition(t *testing.T) {
	files := map[string]string{
		"people/lena-okoye.md": "---\nname: Lena Okoye\n---\n",
		"people/sam-okoye.md":  "---\nname: Sam Okoye\n---\n",
		"people/john-smith.md": "---\nname: John Smith\n---\n",
		"people/jane-smith.md": "---\nname: Jane Smith\n---\n",
		"articles/a.md":        head + "John Smith met Jane Smith and Lena Okoye in Hull. On Monday Smith told Lena Okoye to go.\n",
		"articles/b.md":        head + "John Smith and Jane Smith left Hull. On Friday Smith said that the gate was shut.\n",
		"articles/c.md":        head + "Lena Okoye met Sam Okoye and Jane Smith in Hull. Mr Okoye told Jane Smith to go. On Monday Okoye told Jane Smith to go.\n",
	}
	o, _ := writeDossier(t, files, nil)
	from, _, err := o.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	review := ""
	entities := []string{"jane-smith", "john-smith", "lena-okoye"}
	for i, m := range from.Dossier.Ambiguous {
		review += fmt.Sprintf("- {means: %q, entity: \"person:%s\"}\n", m.Open.ID, entities[i%3])
	}
	if n := len(from.Dossier.Ambiguous); n != 3 {
		t.Fatalf("%d ambiguous mentions:\n%s", n, review)
	}
	files["review.yaml"] = review
	mentions := func(got map[string]string, article, name string) int {
		for line := range strings.Lines(got["data/articles.jsonl"]) {
			if strings.Contains(line, `"slug":"`+article+`"`) {
				return strings.Count(line, `"`+name+`"`)
			}
		}
		return -1
	}
	plain, _ := built(t, files, "leave_out: [grades]\n")
	got, list := built(t, files, "articles: [b]\nnames:\n  - {person: lena-okoye, as: Nora Roe}\nallow:\n  - {words: Okoye, reason: Sam Okoye has it too}\n")
	for _, c := range [][3]string{{"a", "jane-smith", "jane-smith"}, {"c", "lena-okoye", "nora-roe"}} {
		if want, is := mentions(plain, c[0], c[1]), mentions(got, c[0], c[2]); want != is || want < 2 {
			t.Errorf("%d mentions of %s, want %d", is, c[2], want)
		}
	}
	if n := strings.Count(list, "edition-decision"); n != 1 || !strings.Contains(list, "review.yaml:2:11: info: this decision does not apply in the edition") {
		t.Errorf("problems:\n%s", list)
	}
	_, list = built(t, files, "names:\n  - {person: lena-okoye}\nallow:\n  - {words: Okoye, reason: Sam Okoye has it too}\n")
	if n := strings.Count(list, "edition-decision"); n != 1 || !strings.Contains(list, "review.yaml:3:11: info: this decision does not apply in the edition: \"mention:") {
		t.Errorf("problems:\n%s", list)
	}
}

// A title in an alias is no name: the title may stay where it is before other names.
func TestTitleInAnAliasIsNoName(t *testing.T) {
	files := map[string]string{
		"people/lena-okoye.md": "---\nname: Lena Okoye\naliases: [Chairman Okoye, Okoye the Elder]\n---\n",
		"articles/a.md":        head + "Chairman Okoye said on Tuesday that the gate was shut. The chairman left. Chairman Bright said that he agreed.\n",
	}
	got, _ := built(t, files, "names:\n  - {person: lena-okoye, as: Nora Roe}\n")
	mustNotHave(t, got, "okoye")
	if !strings.Contains(got["articles/e4/a.html"], "The chairman left.") {
		t.Error("the title is gone where it is not before the name")
	}
}

func TestAnchorOfAHiddenPassageIsALeak(t *testing.T) {
	files := map[string]string{
		"people/lena-okoye.md": "---\nname: Lena Okoye\n---\n",
		"articles/a.md":        head + "Mayor Sam Bright said on Monday that Lena Okoye had shut the old gate.\n",
	}
	o, _ := writeDossier(t, files, nil)
	from, _, err := o.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	files["index.md"] = "See [it](https://quay.example/articles/e4/a.html#" + from.Dossier.Articles[0].Statements[0].Anchor.String() + ").\n"
	if _, problems, err := buildEdition(t, files, "names:\n  - {person: lena-okoye}\n", nil); !errors.Is(err, ErrLeak) || !strings.Contains(listed(problems), "an anchor or id of articles/a.md") {
		t.Errorf("got %v\n%s", err, listed(problems))
	}
}

func TestKindsAreLeftOut(t *testing.T) {
	for part, secret := range map[string]string{
		"notes": "meant the board", "assessments": "says so, date", "profiles": "rival of", "pages": "See the record", "topics": "Money for",
		"exports": "SCHEDULE-STATUS", "media": "\x89PNG", "originals": "Sam Bright said\x00", "statements": "\"stance\":", "events": "shows the plan",
		"people": "Sam Bright: ", "places": "North Quay", "organizations": "Port Board", "grades": "\"grade\":\"A",
	} {
		got, _ := built(t, quay, publicEdition+"leave_out: ["+part+"]\n")
		if part == "places" || part == "organizations" { // their pages, not their names in texts
			for name := range got {
				if strings.HasPrefix(name, part+"/") && strings.Contains(name, "quay") {
					t.Errorf("%s: there is %s", part, name)
				}
			}
			continue
		}
		mustNotHave(t, got, "okoye", secret)
	}
}

func TestTargetOfALinkIsNoWordOfAText(t *testing.T) {
	files := map[string]string{
		"articles/vote-in-the-hall.md": head + "Mia Bell Anders said on Monday that the gate was shut.\n",
		"people/mia-bell-anders.md":    "---\nname: Mia Bell Anders\n---\n",
		"pages/method.md":              "---\ntitle: Method\n---\nSee [[people/mia-bell-anders|Mia Bell Anders]] and [Mia Bell Anders](../people/mia-bell-anders.md).\n",
		"topics/hall.md":               "---\ntitle: Vote in the hall\nabout: [gate]\n---\n",
	}
	got, _ := built(t, files, "leave_out: [pages, topics]\n")
	mustNotHave(t, got, "See Mia")

	files["index.md"] = "See Mia Bell Anders and Mia Bell Anders.\n"
	files["pages/method.md"] = "---\ntitle: Method\n---\nThe [[people/mia-bell-anders|clerk]] kept two [books](a.md) below the stairs.\n"
	built(t, files, "leave_out: [pages]\n")
	files["templates/style.css"] = "/* clerk kept two books below the */\n"
	if _, problems, err := buildEdition(t, files, "leave_out: [pages]\n", nil); !errors.Is(err, ErrLeak) {
		t.Errorf("the words of a page that is left out are not found: %v\n%s", err, listed(problems))
	}
}

// An edition without topics has none of the program either.
func TestTopicsAreLeftOut(t *testing.T) {
	files := map[string]string{}
	articles, err := filepath.Glob("../../content/articles/*.md")
	if err != nil || len(articles) < 10 {
		t.Fatal(articles, err)
	}
	for _, name := range articles {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files["articles/"+filepath.Base(name)] = string(text)
	}
	for leave, want := range map[string]bool{"": true, "leave_out: [topics]\n": false} {
		got, _ := built(t, files, "for: readers\n"+leave)
		if _, is := got["topics/index.html"]; is != want {
			t.Errorf("%q: topics %v, want %v", leave, is, want)
		}
	}
}

func TestNameOfAnOrganizationIsHidden(t *testing.T) {
	files := map[string]string{
		"organizations/quay-works.md": "---\nname: Quay Works Ltd\naliases: [QWL]\n---\n",
		"articles/a.md":               head + "Quay Works Ltd said on Monday that the gate was shut. QWL said the town was calm. The works at the quay go on.\n",
	}
	got, _ := built(t, files, "names:\n  - {organization: quay-works, as: Company B}\n")
	mustNotHave(t, got, "qwl", "Quay Works", "quay-works")
	if !strings.Contains(got["articles/e4/a.html"], "The works at the quay go on") {
		t.Error("other words are gone")
	}
}
