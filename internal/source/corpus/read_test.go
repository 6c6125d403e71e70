package corpus

import (
	"testing"
	"testing/fstest"

	"dossier/internal/diag"
)

// A panic while a file is parsed is an error of that file.
func TestPanicInOneFile(t *testing.T) {
	fragile := guarded(func(p string, k kind, data []byte) (any, diag.List) {
		if string(data) == "boom" {
			panic("out of luck")
		}
		return parse(p, k, data)
	})
	v, problems := fragile("articles/a.md", article, []byte("boom"))
	if v != nil || len(problems) != 1 || problems[0].Code != "reading-failed" || problems[0].Path != "articles/a.md" || problems[0].Severity != diag.Error ||
		problems[0].Message != "the program failed to read this file: out of luck" {
		t.Errorf("value %v, problems %v", v, problems)
	}
	if v, problems := fragile("articles/a.md", article, []byte("---\ntitle: T\ndate: 2024-03-05\n---\nText.\n")); v == nil || len(problems) > 0 {
		t.Errorf("value %v, problems %v", v, problems)
	}
}

// A settings file whose value is missing has the default settings.
func TestFailedSettingsAreDefaults(t *testing.T) {
	fsys := fstest.MapFS{"dossier.yaml": {Data: []byte("x")}, "articles/a.md": {Data: []byte("---\ntitle: T\ndate: 2024-03-05\n---\nText.\n")}}
	f := &Folder{}
	f.update(fsys, nil)
	for _, file := range f.files {
		if file.kind == settings {
			file.value, file.problems = guarded(func(string, kind, []byte) (any, diag.List) { panic("out of luck") })(file.path, settings, nil)
		}
	}
	c, problems := f.corpus(fsys)
	if c == nil || len(c.Articles) != 1 || len(problems) != 1 {
		t.Errorf("corpus %v, problems %v", c, problems)
	}
}
