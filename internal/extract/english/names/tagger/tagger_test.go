package tagger

import (
	"strings"
	"sync"
	"testing"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestBuiltinModel(t *testing.T) {
	if len(builtin) > 4<<20 {
		t.Errorf("%d bytes, want 4 MiB at most", len(builtin))
	}
	const text = "President Anton Berezin met officials of the United Nations in Geneva on Monday. Berezin then left."
	want := []Name{{First: 1, Last: 3, Type: Person}, {First: 7, Last: 9, Type: Organization}, {First: 10, Last: 11, Type: Place}, {First: 14, Last: 15, Type: Person}}
	got := Builtin().Tag(segment.New(text, segment.PlainBlocks(text), words.Segmentation))
	if len(got) != len(want) {
		t.Fatalf("%+v, want %+v", got, want)
	}
	for i, n := range want {
		if g := got[i]; g.First != n.First || g.Last != n.Last || g.Type != n.Type || g.Margin <= 0 {
			t.Errorf("%+v, want %+v with a margin", g, n)
		}
	}
}

func TestSecondReadingKnowsTheArticle(t *testing.T) {
	const alone = "Then Harare spoke."
	text := "Mr. Simon Harare resigned on Monday. Mr. Harare said he was ill.\n\n" + alone
	tx := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	names := Builtin().Tag(tx)
	if last := names[len(names)-1]; last.Type != Person || tx.Word(last.First) != "Harare" {
		t.Errorf("%q is of type %d", tx.Word(last.First), last.Type)
	}
}

func TestTagIsSafeForConcurrentUse(t *testing.T) {
	text := strings.Repeat("President Anton Berezin met Ada Okoye in Geneva. ", 20)
	tx := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	want := len(Builtin().Tag(tx))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := len(Builtin().Tag(tx)); got != want {
				t.Errorf("%d names, want %d", got, want)
			}
		})
	}
	wg.Wait()
}

func FuzzTag(f *testing.F) {
	for _, s := range []string{"Ada Okoye left Geneva.", "A", "van der", "Min - jun", "\xff\xfe A.", "U.S.-led", "É’s \"X\" (Y) — Z"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tx := segment.New(s, segment.PlainBlocks(s), words.Segmentation)
		end := 0
		for _, n := range Builtin().Tag(tx) {
			if n.First < end || n.Last <= n.First || n.Last > len(tx.Tokens) || n.Type >= numTypes {
				t.Fatalf("%+v behind %d of %d tokens", n, end, len(tx.Tokens))
			}
			end = n.Last
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	b.SetBytes(int64(len(builtin)))
	for b.Loop() {
		if _, err := Decode(builtin); err != nil {
			b.Fatal(err)
		}
	}
}
