package pdftext

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// document returns a PDF with a page for each content, in Helvetica with widths of
// half the size.
func document(contents ...string) []byte {
	var b bytes.Buffer
	var at []int
	object := func(text string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), text)
	}
	b.WriteString("%PDF-1.4\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	var kids []string
	for i := range contents {
		kids = append(kids, fmt.Sprintf("%d 0 R", 4+2*i))
	}
	object(fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(contents), strings.Join(kids, " ")))
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths[" + strings.Repeat("500 ", 224) + "]>>")
	for i, c := range contents {
		object(fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>", 5+2*i))
		object(fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(c), c))
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, off := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", off)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

// lines returns the content of a page with the lines at a distance of 12 points. A
// line "" is a gap.
func lines(list ...string) string {
	var b strings.Builder
	b.WriteString("BT /F 10 Tf 50 750 Td ")
	for _, l := range list {
		if l != "" {
			b.WriteString("(" + l + ") Tj ")
		}
		b.WriteString("0 -12 Td ")
	}
	return b.String() + "ET"
}

func read(t testing.TB, contents ...string) Document {
	t.Helper()
	d, err := Read(document(contents...))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, content string
		want          []string
	}{
		{"lines of a paragraph", lines("The board met and spoke of", "the quay for an hour."), []string{"The board met and spoke of the quay for an hour."}},
		{"a gap", lines("One", "two.", "", "Three", "four."), []string{"One two.", "Three four."}},
		{"kerning within a word", "BT /F 10 Tf 50 750 Td [(bo)10(ar)-50(d)] TJ ET", []string{"board"}},
		{"a space made by moving", "BT /F 10 Tf 50 750 Td [(the)-400(board)] TJ ET", []string{"the board"}},
		{"a divided word", lines("They spoke of the har-", "bour for an hour."), []string{"They spoke of the harbour for an hour."}},
		{"a divided name", lines("They spoke of Jong-", "un for an hour."), []string{"They spoke of Jong-un for an hour."}},
		{"a compound that is known", lines("A long-term plan, and a long-", "term debt of the port."), []string{"A long-term plan, and a long-term debt of the port."}},
		{"a name that is known in one word", lines("Vladivostok it is, said Vladi-", "vostok on Monday evening."), []string{"Vladivostok it is, said Vladivostok on Monday evening."}},
		{"accents", "BT /F 10 Tf 50 750 Td (caf\\351) Tj ET", []string{"café"}},
		{"states that are not saved", "Q Q BT /F 10 Tf 50 750 Td (x) Tj ET q", []string{"x"}},
	} {
		if got := read(t, c.content).Pages[0].Paragraphs; !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestRunningLines(t *testing.T) {
	page := func(n int, text string) string {
		return lines("Report of the board", text, "", fmt.Sprintf("Page %d of 3", n))
	}
	d := read(t, page(1, "One."), page(2, "Two."), page(3, "Three."))
	for i, want := range []string{"One.", "Two.", "Three."} {
		if got := d.Pages[i].Paragraphs; !slices.Equal(got, []string{want}) {
			t.Errorf("page %d: %q", i+1, got)
		}
	}
	if len(d.Running) != 2 {
		t.Errorf("running lines: %q", d.Running)
	}
	if d := read(t, page(1, "One."), page(2, "Two.")); len(d.Running) != 0 {
		t.Errorf("of two pages, lines are left out: %q", d.Running)
	}
}

// Browsers write the lines around a page after its text.
func TestRunningLinesAtTheEndOfTheFile(t *testing.T) {
	page := func(text string, n, header int) string {
		return fmt.Sprintf("BT /F 10 Tf 50 700 Td (%s) Tj ET BT /F 8 Tf 20 %d Td (3/5/24, 9:16 AM) Tj 300 0 Td (The report) Tj ET BT /F 8 Tf 20 15 Td (Page %d/3) Tj ET", text, header, n)
	}
	for _, c := range []struct {
		header, running int
	}{
		{780, 2},
		{690, 1}, // below the text, it is part of the page
	} {
		d := read(t, page("One.", 1, c.header), page("Two.", 2, c.header), page("Three.", 3, c.header))
		if len(d.Running) != c.running || d.Pages[1].Paragraphs[0] != "Two." || len(d.Pages[1].Paragraphs) != 3-c.running {
			t.Errorf("header at %d: left out %q, page 2 is %q", c.header, d.Running, d.Pages[1].Paragraphs)
		}
	}
}

func TestAScanHasNoText(t *testing.T) {
	d := read(t, "q 600 0 0 800 0 0 cm /Im0 Do Q", lines("Text."))
	if len(d.Pages[0].Paragraphs) != 0 || len(d.Pages[1].Paragraphs) != 1 {
		t.Errorf("%+v", d.Pages)
	}
}

func TestServeSaysWhatIsWrong(t *testing.T) {
	var out bytes.Buffer
	if err := Serve(strings.NewReader("no PDF"), &out); err != nil || !strings.Contains(out.String(), "not a PDF") {
		t.Errorf("%q, %v", out.String(), err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(document(lines("The board met.", "", "The quay was shut.")))
	f.Add(document("BT /F 1 Tf [(a)1(b)] TJ T* (c) ' ET q Q cm Do", lines("x")))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Read(data)
		if err == nil && len(d.Pages) == 0 {
			t.Error("no page and no error")
		}
	})
}
