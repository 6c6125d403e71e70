package document_test

import (
	"reflect"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/source/document"
)

func TestRecord(t *testing.T) {
	const front = "---\nname: Ann Lee\naliases:\n  - Captain Lee\n  - A. Lee\nrole: captain\ndescription: |\n  Commands\n  a ship.\nurl: https://example.org/ann\nimage: media/people/ann.jpg\n---\n"
	r, problems := document.ParseRecord(document.Person, "people/Ann Lee.md", []byte(front+"\nShe *sails*.\n"))
	if r == nil || len(problems) > 0 {
		t.Fatal(problems)
	}
	r.Location = diag.Location{}
	want := &document.Record{
		Kind: document.Person, Path: "people/Ann Lee.md", Slug: "ann-lee", Name: "Ann Lee", Aliases: []string{"Captain Lee", "A. Lee"}, Role: "captain",
		Description: "Commands\na ship.\n", URL: "https://example.org/ann", Image: "media/people/ann.jpg", Profile: "\nShe *sails*.\n", BodyOffset: len(front),
	}
	if !reflect.DeepEqual(r, want) {
		t.Errorf("got  %+v\nwant %+v", r, want)
	}
}

func TestRecordNeedsNoProfileButAName(t *testing.T) {
	if r, problems := document.ParseRecord(document.Place, "places/a.md", []byte("---\nname: A\n---\n")); r == nil || len(problems) > 0 {
		t.Errorf("record %v, problems %v", r, problems)
	}
	for _, text := range []string{"Just text.", "---\nname: ''\n---\nText.", "---\nname: A\nimage: media/../a.jpg\n---\n", "---\nname: A\nimage: /media/a.jpg\n---\n", ""} {
		if r, problems := document.ParseRecord(document.Place, "places/a.md", []byte(text)); r != nil || problems.Errors() == 0 {
			t.Errorf("%q: record %v, problems %v", text, r, problems)
		}
	}
}

func TestPage(t *testing.T) {
	for _, c := range []struct{ path, text, title, slug string }{
		{"pages/how.md", "---\ntitle: How\n---\n# Other\n", "How", "how"},
		{"pages/how.md", "Words.\n\n# How we worked\n", "How we worked", "how"},
		{"pages/how-to read.md", "Words.\n", "How to read", "how-to-read"},
	} {
		p, problems := document.ParsePage(c.path, []byte(c.text))
		if p == nil || len(problems) > 0 || p.Title != c.title || p.Slug != c.slug || p.Body != c.text[p.BodyOffset:] || p.Path != c.path {
			t.Errorf("%s: %+v, %v", c.path, p, problems)
		}
	}
	if p, problems := document.ParsePage("pages/a.md", []byte("---\ntitle: A\n---\n")); p != nil || problems.Errors() == 0 {
		t.Errorf("page %v, problems %v", p, problems)
	}
}
