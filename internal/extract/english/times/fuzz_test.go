package times

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"It began at 7 p.m. on Tuesday, Sept. 12, 2023 (1000 GMT), a day after the first two quarters of 2022.",
		"The night before last Monday’s vote, two-and-a-half years later; the ’90s – 1994-96, 25–27 April.",
		"In the early morning hours of the 12th of this month, last Christmas, every other week, $10 a day.",
		"999999999 years ago; 99999999999999 days later; the 31st century; year-ago quarter; 12-Feb-30",
	} {
		f.Add(s, "2023-09-13")
		f.Add(s, "")
	}
	f.Fuzz(func(t *testing.T, text, anchor string) {
		a, err := edtf.Parse(anchor)
		if err != nil {
			a = edtf.Date{}
		}
		end := 0
		for _, e := range Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), a) {
			if e.Span.Start < end || e.Span.Empty() || e.Span.End > len(text) {
				t.Fatalf("%+v overlaps what ends at %d, or is not in the text", e, end)
			}
			end = e.Span.End
			if e.Value == "" || e.Confidence <= 0 || e.Confidence > 1 {
				t.Fatalf("%q: %+v", e.Span.Text(text), e)
			}
			if (e.Type == extract.TimexDuration || e.Type == extract.TimexSet || e.Vague) && !e.Date.IsZero() {
				t.Fatalf("%q: %+v has a date", e.Span.Text(text), e)
			}
			if again, err := edtf.Parse(e.Date.String()); !e.Date.IsZero() && (err != nil || again != e.Date) {
				t.Fatalf("%q: the date %q is read as %q, %v", e.Span.Text(text), e.Date, again, err)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	const prose = `The convoy reached the border town late on Monday, the ministry said, two days after the bridge was reopened.
Officials had expected the talks to begin in October, but the governor told reporters that the delegation would not leave before the end of the week.
Trade between the two sides, which stood at some 40 million in 2019, has since fallen by more than half, according to figures from the port.
`
	text := ""
	for range 200 {
		text += prose
	}
	t := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	anchor := date(b, article)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(t, anchor)
	}
}
