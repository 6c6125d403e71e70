package eval

import (
	"slices"
	"strings"
	"testing"
)

func TestNamesAreComparedByTheirWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Zoë Brandé", "zoe brande"},
		{"Prime Minister Odo Lank’s", "odo lank"},
		{"the Laws'", "the laws"},
		{"Han Se-jin", "han se jin"},
		{"J. R. Pell", "j r pell"},
		{"President", "president"},
		{"“Ace” Moran", "ace moran"},
		{"Ann\u00a0Brook", "ann brook"},
	}
	for _, tt := range tests {
		if got := strings.Join(nameWords(tt.in), " "); got != tt.want {
			t.Errorf("nameWords(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// mentions places each name ten code points after the one before. A name may
// carry its entity: "Ann Brook#1".
func mentions(names ...string) []Mention {
	var out []Mention
	for i, n := range names {
		text, entity, _ := strings.Cut(n, "#")
		out = append(out, Mention{Range{10 * i, 10*i + len(text)}, text, entity})
	}
	return out
}

func TestMentionsAreGroupedIntoPeople(t *testing.T) {
	tests := []struct {
		name string
		in   []string
		want []int // the person of each mention
	}{
		{"by entity", []string{"Ann Brook#1", "Brook#2", "Brook#1"}, []int{0, 1, 0}},
		{"ambiguous ones are their own entity", []string{"Ann Brook#1", "Cay Brook#2", "Brook#brook?", "Brook#brook?"}, []int{0, 1, 2, 2}},
		{"by name where any has no entity", []string{"Ann Brook#1", "Brook"}, []int{0, 0}},
		{"a short name goes to the one named last before", []string{"Ann Brook", "Cay Brook", "Brook", "Ann Brook", "Brook"}, []int{0, 1, 1, 0, 0}},
		{"a short name before all goes to the first", []string{"Brook", "Ann Brook", "Cay Brook"}, []int{0, 0, 1}},
		{"words in any order", []string{"Brook Ann", "Ann Brook"}, []int{0, 0}},
		{"what has no words is nobody", []string{"Ann Brook", "..."}, []int{0, -1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ms := mentions(tt.in...)
			if got := membership(people(ms), len(ms)); !slices.Equal(got, tt.want) {
				t.Errorf("people = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestPeople(t *testing.T) {
	tests := []struct {
		name                        string
		gold, found                 []Mention
		overlap, exact, lenient, b3 float64
	}{
		{
			"all right",
			mentions("Ann Brook#1", "Brook#1", "Cay Dunn#2"), mentions("Ann Brook#a", "Brook#a", "Cay Dunn#b"),
			100, 100, 100, 100,
		},
		{
			"a name in part is lenient",
			mentions("Ann Brook#1"), mentions("Brook#a"),
			100, 0, 100, 100,
		},
		{
			"two people taken for one",
			mentions("Ann Brook#1", "Cay Dunn#2"), mentions("Ann Brook#a", "Cay Dunn#a"),
			100, 200. / 3, 200. / 3, 200. / 3,
		},
		{
			"one person taken for two",
			mentions("Ann Brook#1", "Brook#1"), mentions("Ann Brook#a", "Brook#brook?"),
			100, 200. / 3, 200. / 3, 200. / 3,
		},
		{
			"a mention that is missed",
			mentions("Ann Brook#1", "Brook#1"), mentions("Ann Brook#a"),
			200. / 3, 100, 100, 40, // P 1/1; R (1/2)/2
		},
		{
			"two gold people cannot be the same found person",
			mentions("Ann Brook#1", "Ann Brook#2"), mentions("Ann Brook#a"),
			200. / 3, 200. / 3, 200. / 3, 200. / 3,
		},
		{
			"two found people cannot be the same gold person",
			mentions("Ann Brook#1"), mentions("Ann Brook#a", "Brook#b"),
			200. / 3, 200. / 3, 200. / 3, 200. / 3,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := People([]Document{{Marks: Marks{Mentions: tt.gold}}, {}}, []Marks{{Mentions: tt.found}, {Mentions: tt.found}})
			if !near(got.Overlap.F1, tt.overlap) || !near(got.SetExact.F1, tt.exact) || !near(got.SetLenient.F1, tt.lenient) || !near(got.B3.F1, tt.b3) {
				t.Errorf("overlap %v, exact %v, lenient %v, B3 %v; want %v, %v, %v, %v", got.Overlap.F1, got.SetExact.F1, got.SetLenient.F1, got.B3.F1, tt.overlap, tt.exact, tt.lenient, tt.b3)
			}
		})
	}
}

func TestLinks(t *testing.T) {
	pairs := []NamePairs{{ID: "1", Source: "c"}}
	pairs[0].Links = append(pairs[0].Links, struct{ Short, Long pair }{pair{10, 15}, pair{0, 9}})
	pairs[0].Apart = append(pairs[0].Apart, struct{ A, B pair }{pair{0, 9}, pair{20, 29}})
	tests := []struct {
		name        string
		found       []Mention
		right, kept float64
	}{
		{"as it should be", mentions("Ann Brook#1", "Brook#1", "Cay Brook#2"), 100, 100},
		{"the wrong person", mentions("Ann Brook#1", "Brook#2", "Cay Brook#2"), 0, 100},
		{"ambiguous", mentions("Ann Brook#1", "Brook#brook?", "Cay Brook#2"), 0, 100},
		{"all one", mentions("Ann Brook#1", "Brook#1", "Cay Brook#1"), 100, 0},
		{"what has no words is nobody", mentions("--", "..", "Ann Brook"), 0, 0},
		{"not found is not kept apart", mentions("Ann Brook#1", "Brook#1"), 100, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Links(pairs, func(corpus, id string) []Mention {
				if corpus != "c" || id != "1" {
					t.Errorf("asked for %q of %q", id, corpus)
				}
				return tt.found
			})
			if !near(got.Right, tt.right) || !near(got.Apart, tt.kept) {
				t.Errorf("right %v, apart %v; want %v, %v", got.Right, got.Apart, tt.right, tt.kept)
			}
		})
	}
}
