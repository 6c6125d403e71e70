package entity

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

func TestMentionsAreKeptApart(t *testing.T) {
	var m mentions
	var kept [][]dossier.Mention
	list := func(i int) []dossier.Mention {
		out := make([]dossier.Mention, i*i*3%700)
		for k := range out {
			out[k].Span = span.Span{Start: i, End: k}
		}
		return out
	}
	for i := range 60 {
		kept = append(kept, m.keep(list(i)))
	}
	for i, got := range kept {
		want := list(i)
		if len(got) != len(want) || cap(got) != len(got) {
			t.Fatalf("list %d has %d mentions and room for %d, want %d", i, len(got), cap(got), len(want))
		}
		for k := range got {
			if got[k] != want[k] {
				t.Errorf("mention %d of list %d is %+v", k, i, got[k])
			}
		}
	}
}
