package export

import (
	"encoding/csv"
	"strings"
	"testing"
	"unicode"
)

func TestFormulasAreGuarded(t *testing.T) {
	for _, c := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		for _, test := range []struct{ cell, want string }{
			{c + "1", "'" + c + "1"},
			{" " + c + "1", "' " + c + "1"},
			{"\u200b\"" + c, "'\u200b\"" + c},
			{"\t" + c + "1", "'\t'" + c + "1"},
			{"\ufeff" + c + "1", "'\ufeff" + c + "1"},
			{"a;" + c + "1", "a;'" + c + "1"},
			{"a; " + c + "1; b;\"" + c, "a;' " + c + "1; b;'\"" + c},
			{"a\t" + c, "a\t'" + c},
			{"a\r\n" + c, "a\r\n'" + c},
			{";" + c, ";'" + c},
			{"1" + c, "1" + c},
			{"a;b" + c + "1", "a;b" + c + "1"},
			{"a, " + c + "1", "a, " + c + "1"},
			{"(" + c + "1)", "(" + c + "1)"},
			{"a;(" + c + "1", "a;(" + c + "1"},
		} {
			if got := plainCell(test.cell); got != test.want {
				t.Errorf("the cell %q is written as %q, want %q", test.cell, got, test.want)
			}
		}
	}
	for cell, want := range map[string]string{"\ta": "'\ta", "\ra": "'\ra", "\na": "'\na", "\ufeffa": "'\ufeffa"} {
		if got := plainCell(cell); got != want {
			t.Errorf("the cell %q is written as %q, want %q", cell, got, want)
		}
	}
	for _, cell := range []string{"", "1", "a", " a", "–1", "−1", "’=1", "#", "%", ",", ";", "a;b", "a\tb", "a\ufeff"} {
		if got := plainCell(cell); got != cell {
			t.Errorf("the cell %q is written as %q, want it as it is", cell, got)
		}
	}
}

// FuzzFormulas reads a row as spreadsheets do, with several separators.
func FuzzFormulas(f *testing.F) {
	for _, s := range []string{"=1", "a;=1", "a\t\"=1", "\ufeff-1", "a\r\n+1", "\"\"@;;=", "；＝1", "a;\x00=1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		var b strings.Builder
		w := newTable(&b, "head")
		w.row("slug", cell)
		if err := w.close(); err != nil {
			t.Fatal(err)
		}
		_, row, _ := strings.Cut(b.String(), "\r\n")
		check := func(separator, cell string) {
			cell = strings.TrimFunc(cell, func(r rune) bool {
				return r == '"' || unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
			})
			if cell != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(cell)[0]) {
				t.Errorf("with separator %q, row %q has the formula %q", separator, row, cell)
			}
		}
		cells, err := csv.NewReader(strings.NewReader(row)).Read()
		if err != nil || len(cells) != 2 {
			t.Fatalf("%q: %v", row, err)
		}
		check(",", cells[1])
		for _, separator := range []string{";", "\t"} {
			for line := range strings.FieldsFuncSeq(row, func(r rune) bool { return r == '\r' || r == '\n' }) {
				for _, c := range strings.Split(line, separator) {
					check(separator, c)
				}
			}
		}
		rest := plainCell(cell)
		for i := range len(cell) { // only apostrophes are added
			j := strings.IndexByte(rest, cell[i])
			if j < 0 || strings.Trim(rest[:j], "'") != "" {
				t.Fatalf("%q is written as %q", cell, plainCell(cell))
			}
			rest = rest[j+1:]
		}
	})
}
