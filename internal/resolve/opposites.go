package resolve

import (
	"slices"
	"strings"
)

// The lists of this file are our own. They hold what is common in news; what
// they lack costs a proposal, not a wrong one.

var (
	months = set(`january february march april may june july august september october november december
		jan feb mar apr jun jul aug sep sept oct nov dec`)

	// emptyWords have two or three letters or stand in any report.
	emptyWords = set(`the and for but not are was has had did does its his her him she they our you who whom all any may can will
		would out off own per via yet due too how why now then has been also said says so as of to in on at by or if it is he we i a an
		be do no nor than that this still already`)

	// negations turn what is said into its contrary.
	negations = set(`not n't no never neither nor none nobody nothing without cannot denied denies deny denying refused refuses refuse
		failed fails fail false falsely untrue groundless unfounded wrong wrongly rejected rejects reject baseless`)

	// notNegating follow a negation that turns nothing: "not only", "no fewer than".
	notNegating = set("only just merely fewer less more later sooner")

	numberWords = pairs(`one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 dozen:12 fifteen:15
		twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000 billion:1000000000`)

	// oneMeaning gives words that say the same in news one stem.
	oneMeaning = groups(`shut close closed closing closure|sink sank sunk|buy bought purchase purchased acquire acquired|sell sold selling sale|
		kill killed killing|die died dead death|leave left leaving depart departed departure|come came arrive arrived arrival reach reached|
		begin began begun start started|end ended finish finished|rise rose risen increase increased grow grew|fall fell fallen drop dropped decrease decreased|
		ship vessel|boat craft|quit resign resigned resignation|fire fired sack sacked dismiss dismissed|build built construct constructed construction|
		ban banned prohibit prohibited|steal stole stolen|pay paid payment|meet met meeting|hold held|hide hid hidden conceal concealed|
		strike struck hit|job jobs|pupil pupils student students|money funds|kid kids child children|firm company companies|police policemen officers|
		broken broke break|give gave given hand handed|take took taken|know knew known aware|send sent|lose lost|win won|find found discover discovered|
		injure injured hurt wounded wound|sick ill|safe secure|order ordered|try tried attempt attempted|let allow allowed permit permitted|cut cuts slash slashed`)

	// opposites are pairs of stems that say the contrary of each other.
	opposites = contraries(`open:shut rise:fall begin:end come:leave win:lose alive:die safe:unsafe legal:illegal true:false guilty:innocent
		more:less more:fewer above:below before:after support:oppose approve:reject accept:reject confirm:deny ban:let hire:fire innocent:guilty
		higher:lower largest:smallest first:last empty:full early:late public:secret attack:defend free:detain release:detain war:peace build:demolish
		strong:weak succeed:fail enter:leave raise:lower raise:cut expand:shrink rise:shrink keep:lose stay:leave remain:leave remain:quit`)
)

// inOpposites has the stems that opposites are of.
var inOpposites = func() map[string]bool {
	m := map[string]bool{}
	for pair := range opposites {
		m[pair[0]] = true
	}
	return m
}()

// pairs reads "a:b c:d".
func pairs(s string) map[string]string {
	out := map[string]string{}
	for _, p := range strings.Fields(s) {
		a, b, _ := strings.Cut(p, ":")
		out[a] = b
	}
	return out
}

// groups reads groups of words, parted by "|"; the first of a group is its stem.
func groups(s string) map[string]string {
	out := map[string]string{}
	for _, g := range strings.Split(s, "|") {
		words := strings.Fields(g)
		for _, w := range words {
			out[w] = words[0]
		}
	}
	return out
}

// contraries reads pairs of words as pairs of stems, both ways.
func contraries(s string) map[[2]string]bool {
	out := map[[2]string]bool{}
	for _, p := range strings.Fields(s) {
		a, b, _ := strings.Cut(p, ":")
		out[[2]string{stem(a), stem(b)}], out[[2]string{stem(b), stem(a)}] = true, true
	}
	return out
}

// opposed reports whether two stems say the contrary of each other: as listed, or
// one is the other behind "un", "in", "dis" or "non".
func opposed(a, b string) bool {
	if opposites[[2]string{a, b}] {
		return true
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	for _, p := range contraryPrefixes {
		if rest, ok := strings.CutPrefix(a, p); ok && len(rest) >= 3 && strings.HasPrefix(b, rest) {
			return true
		}
	}
	return false
}

// contraryPrefixes turn a word into its contrary.
var contraryPrefixes = []string{"un", "in", "im", "dis", "non"}

// hasContrary reports whether a stem begins as one that says the contrary of
// another.
func hasContrary(s string) bool {
	return slices.ContainsFunc(contraryPrefixes, func(p string) bool { return strings.HasPrefix(s, p) })
}
