package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// A pairTest is two propositions and what is so of them in either order.
type pairTest struct {
	a, b string
	want bool
}

// runBothWays tests a judgement of two propositions in both orders.
func runBothWays(t *testing.T, judge func(r *Reader, a, b *meaning) bool, tests []pairTest) {
	t.Helper()
	for _, test := range tests {
		r := NewReader(words.English(), nil)
		for range 2 {
			if got := judge(r, r.line(test.a), r.line(test.b)); got != test.want {
				t.Errorf("%s / %s: %t", test.a, test.b, got)
			}
			test.a, test.b = test.b, test.a
		}
	}
}

// Short propositions that give other reasons or times for one thing are two. One can give none, and
// a long one tells more.
func TestOtherGrounds(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the cellar flooded because a pump failed", "the cellar flooded before the storm", true},
		{"the cellar flooded after a pump failed", "the cellar flooded after heavy rain", true},
		{"the cellar flooded because a pump failed", "the cellar flooded", false},
		{`the cellar "was a lake" because a pump failed`, `the cellar "was a lake" after heavy rain`, false},
		{`the cellar "was" a lake because a pump failed`, `the cellar "was" a lake after heavy rain`, true},
		{"the cellar flooded because a pump failed", "the cellar flooded after the failure of the pumps", false},
		{"the cellar flooded because a pump failed, said neighbours of the mill at the storm", "the cellar flooded before the storm", false},
		{"the cellar flooded during the storm", "the cellar flooded during the repairs", true},
		{"the cellar flooded when the storm came", "the cellar flooded during the storm", false},
		{"the cellar flooded although a pump worked", "the cellar flooded before the storm", false},
		{"the cellar of the mill by the river flooded badly because an old electric pump failed", "the cellar of the mill by the river flooded badly before the first big storm came", false},
	} {
		r := NewReader(words.English(), nil)
		if got := r.otherGrounds(r.line(test.a), r.line(test.b)); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// What goes on as before does not begin again.
func TestOtherCourse(t *testing.T) {
	runBothWays(t, (*Reader).otherCourse, []pairTest{
		{"the ferry would sail as planned", "the ferry would sail again", true},
		{"the ferry would sail as planned", "the ferry would sail in May", false},
		{"the ferry would sail again as planned", "the ferry would sail again", false},
		{"the ferry would sail as the owners planned", "the ferry would sail again", false},
		{"the ferry would sail as planned", "the mayor would open the market hall again with the ferry crew", false},
	})
}

// What belongs to somebody is not that person.
func TestOtherOwned(t *testing.T) {
	runBothWays(t, (*Reader).otherOwned, []pairTest{
		{"the guard recognised the clerk's van", "the guard recognised the clerk", true},
		{"the guard recognised the clerk's van", "the guard recognised the van of the clerk", false},
		{"the guard recognised the clerk's van", "the guard had warned the clerk", false},
		{"the guard recognised the clerk's van", "the guard recognised the clerk's coat", false},
		{"the guard recognised the old clerk's van", "the guard recognised the clerk", false},
		{"the guard at the north gate recognised the clerk's van from an old wooden ladder", "the guard at the north gate recognised the clerk from an old wooden ladder", false},
	})
}

// What is so of all is not so of all but some.
func TestExceptsOne(t *testing.T) {
	runBothWays(t, (*Reader).exceptsOne, []pairTest{
		{"all guards but two slept in the tower", "all guards slept in the tower", true},
		{"all guards except the oldest slept in the tower", "all guards slept in the tower", true},
		{"all guards except two slept in the tower", "all but two guards slept in the tower", false},
		{"the guards slept in the tower but were warned", "the guards slept in the tower", false},
		{"all guards but two slept in the tower", "all boats sank", false},
	})
}

// That it is open whether something is so does not say that it is. Two that say so are alike.
func TestWhether(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"it was unclear whether the ferries would sail", "the ferries would sail", 1},
		{"it was unclear whether the ferries would sail", "the owner did not know whether the ferries would sail", 0},
		{"the owner knew when the ferries would sail", "the ferries would sail", 0},
		{"the ferries would sail but the owner did not know whether the storm had passed", "the ferries would sail", 0},
		{"the ferries would sail but the owner did not know whether the storm had passed", "the storm had passed", 1},
		{"whether the ferries would sail was unclear and so was whether the storm had passed", "the ferries would sail", 1},
		{"would the ferries sail? the owner did not know whether the storm had passed", "the ferries would sail", 1},
	} {
		r := NewReader(words.English(), nil)
		var f Features
		r.alignForms(&f, r.line(test.a), r.line(test.b))
		if f[questionOther] != test.want {
			t.Errorf("%s / %s: %g", test.a, test.b, f[questionOther])
		}
	}
}

// What one says in passing, of when something was, another one that says it says something else.
func TestToldAside(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the mayor resigned after the police had searched the harbour", "the police had searched the harbour", true},
		{"the mayor resigned because the police had searched the harbour", "the police had searched the harbour", false},
		{"the mayor resigned after the police had searched the harbour", "the mayor resigned", false},
		{"the police found a gun after the divers had searched the harbour", "the police had searched the harbour", false},
		{"the mayor resigned after the police had searched the harbour", "the crew fled after the police had searched the harbour", false},
	} {
		r := NewReader(words.English(), nil)
		if got := r.toldAside(r.line(test.a), r.line(test.b)); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}
