package words

import (
	"maps"
	"strings"
)

var beforeNouns = set(`the a an this these those its their his her our my your 's ’s some any no every each another such
	of in on for with from at by over about against between under during after before into amid without`)

// vagueNouns are nouns that name no matter of their own, in the singular. The
// roles of the lexicon are among them: who does something is no matter, but what
// several people go through is ("hostages").
var vagueNouns = func() map[string]bool {
	out := plurals(set(`ability access account act action activity addition advance advantage adult advice age amount answer appearance approach area argument
		aspect attempt attention attitude average back background base basis beginning behalf belief bit body book boss box business buy
		call capacity capital care career case category cause center centre century challenge chance change chapter character choice circumstance
		city close come comment commitment community company comparison component concept concern condition confidence connection consequence contact
		content context contrast control conversation copy corner cost count country couple course culture date day deal decade decision degree
		demand department description desire detail development difference difficulty direction discussion distance door doubt dream duty ear
		edge editor effect effort element end enemy energy entry environment error evening event example exception exchange excuse existence
		expectation experience explanation extent eye face facility fact factor failure faith fall family fault feature fear feeling field fight figure file find
		finger finish floor focus folk foot force form foundation friend front fun function future game gap gentleman give glance goal good government
		ground group growth guess guest guideline guy habit half hand head heart help history hold home hope hour house household idea image
		impact importance impression improvement inch increase individual influence information initiative inside instance institution
		intention interest interview introduction issue item job join joy judgment keep key kind knowledge lack lady language lead learn leave leg
		lesson letter level life light line link list location look lot love luck man manner mark mass matter meaning measure mention
		message method middle midnight mile mind minute mistake mix model moment money mood month morning mouth move movement name nation nature neck
		need neighborhood neighbourhood news night noon note notice notion number object objective obligation occasion offer office officer official
		operation opinion opportunity option order organization organisation other outcome outside overview pace page pain pair panel paper part partner
		party passage past path pattern peak people percent percentage performance period permission person perspective phase phone photo photograph
		phrase picture piece place plan plenty point policy pool population portion position possibility post potential power practice premise presence
		present press pressure principle priority problem procedure process product profile program programme progress project promise property
		proportion proposal prospect public purpose quality quantity question quick quote range rate reaction reader reality reason recent record reference
		region relation relationship release remark reminder report reporter reputation request requirement resource respect response responsibility
		rest result return review right rise risk road role room root row rule run scale scene schedule season seat second section sector self
		sense series service session set setting shape share shift show side sign signal significance silence similarity site situation size
		skill solution someone something sort sound source space speed spirit spokesman spot stage stand standard star start state statement status stay step
		stick stop story street strength stress struggle stuff style subject substance success suggestion summary support surface surprise suspect
		system table take target task team tendency term test text thank theme theory thing thought thousand time title today tone tool
		top topic total touch town track tradition transition trend trick trouble try turn type unit use user value variety version
		video view village visitor voice volume wait walk wall way weak weekend weight while win wish woman wonder word work worker
		world worry year yesterday youth zone million billion hundred dozen dollar euro pound afternoon inning anniversary birthday hold holder reach
		lose broken break give know send let allow cut meet fast rapid swift big large huge important crucial vital essential chief
		left long north south east west bright ministry arrival departure minister least most new dead counter own same free high low big large great small young old good bad fair hard full clear
		strong weak early late next past present recent public private national foreign local international final major main anti pro non ex vice article authority announcement client relative
		first third fourth fifth sixth seventh eighth ninth tenth initial previous former latter`))
	roles, err := Lexicon.ReadFile("lexicon/roles.txt")
	if err != nil {
		panic(err) // it is embedded
	}
	for line := range strings.Lines(string(roles)) {
		if !strings.HasPrefix(line, "#") {
			for role := range strings.SplitSeq(line, ",") {
				out[strings.TrimSpace(role)] = true
			}
		}
	}
	maps.Copy(out, plurals(set("official leader member reporter person man woman friend expert analyst critic worker journalist lawmaker lawyer doctor spokesman citizen resident villager colleague partner")))
	for _, w := range strings.Fields("men women people children spokesmen media data") {
		out[w] = true
	}
	return out
}()

// nounsInIng are nouns in -ing. Other words in -ing are forms of verbs.
var nounsInIng = set(`beating bombing briefing building cleaning counselling crossing drilling dumping evening farming filming fishing flooding funding gambling
	gathering hacking hanging hearing housing hunting ironing jailing killing landing lighting logging looting lynching meeting mining morning offering
	opening outing parking planning policing polling poisoning printing racing rating reckoning recording refining reporting ruling sailing screening
	sentencing setting shelling shipping shooting sibling sighting sinking smuggling spending spring stabbing stocking string swimming testing
	thing trading trafficking training uprising vaping voting warning wedding whaling wing wiretapping wrestling writing`)

// isVague reports whether a word names no matter of its own.
func isVague(w string) bool {
	return vagueNouns[w] || strings.HasSuffix(w, "ing") && !nounsInIng[w]
}

// plurals adds the plurals of the words.
func plurals(singular map[string]bool) map[string]bool {
	out := maps.Clone(singular)
	for w := range singular {
		switch {
		case strings.HasSuffix(w, "y") && len(w) > 2 && !strings.ContainsRune("aeou", rune(w[len(w)-2])):
			out[w[:len(w)-1]+"ies"] = true
		case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
			out[w+"es"] = true
		default:
			out[w+"s"] = true
		}
	}
	return out
}

// maxEnding is the number of letters at the end that a form of a word does not
// share with another.
const maxEnding = 3

// areForms reports whether two words of one stem are forms of one word: they
// differ in a few letters at the end, as "economy" and "economic" do and
// "internet" and "international" do not. An "e" at the end is lost before vowels
// only: "striking" is a form of "strike", and "plans" is none of "plane".
//
// A noun in -ing is a word of its own: a "recording" is no record.
func areForms(a, b string) bool {
	if nounsInIng[strings.TrimSuffix(a, "s")] != nounsInIng[strings.TrimSuffix(b, "s")] {
		return false
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	a, b = a[n:], b[n:]
	if n < 3 || len(a) > maxEnding || len(b) > maxEnding {
		return false
	}
	if b == "e" {
		a, b = b, a
	}
	return a != "e" || b != "" && strings.ContainsRune("aeiou", rune(b[0]))
}
