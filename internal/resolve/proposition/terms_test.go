package proposition

import (
	"fmt"
	"testing"

	"dossier/internal/extract/english/words"
)

// A short statement is compared with a short one that says the same, also if many long ones share
// as much with it.
func TestCandidatesForTheirLength(t *testing.T) {
	r := NewReader(words.English(), nil)
	var items []*meaning
	for i := range maxCandidates {
		items = append(items, r.line(fmt.Sprintf("ferry pilots%d, drivers%d of the company, unions%d and guards%d discussed wages%d, depot timetables%d, tickets%d, lifeboats%d, which were sold", i, i, i, i, i, i, i, i)))
	}
	short := int32(len(items))
	items = append(items, r.line("the depot of the company was sold"), r.line("the ferry company sold its depot"))
	x := newTermIndex(&r.vocabulary, items)
	if got := x.candidates(short+1, x.tally()); len(got) != maxCandidates || got[0] != short {
		t.Errorf("compared with %v, want %d first", got, short)
	}
}

// One word in common with a long statement is nothing to compare.
func TestOneWordOfManyIsNotCompared(t *testing.T) {
	r := NewReader(words.English(), nil)
	items := []*meaning{r.line("the depot of the railway near the northern market burned during a long strike by drivers"), r.line("the depot rusted"), r.line("a depot reopened")}
	x := newTermIndex(&r.vocabulary, items)
	if got := x.candidates(2, x.tally()); len(got) != 1 || got[0] != 1 {
		t.Errorf("compared with %v", got)
	}
}
