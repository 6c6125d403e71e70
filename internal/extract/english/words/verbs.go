package words

import "strings"

// PastOf returns the past tense of a verb by its form in "-ing", both in lower
// case: "took" for "taking". It returns "" for what is no such form.
func PastOf(ing string) string {
	if p, ok := irregularPast[ing]; ok {
		return p
	}
	stem, ok := strings.CutSuffix(ing, "ing")
	n := len(stem)
	switch {
	case !ok || n < 2:
		return ""
	case strings.HasSuffix(stem, "ee"):
		return stem + "d"
	case stem[n-1] == 'y' && !strings.ContainsRune("aeou", rune(stem[n-2])):
		return stem[:n-1] + "ied"
	}
	return stem + "ed"
}

// SingularOf returns the form that a verb in the present has after "he":
// "goes" for "go".
func SingularOf(verb string) string {
	switch {
	case verb == "am" || verb == "are":
		return "is"
	case verb == "have":
		return "has"
	case strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "x"), strings.HasSuffix(verb, "z"), strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "o"):
		return verb + "es"
	case strings.HasSuffix(verb, "y") && len(verb) > 2 && !strings.ContainsRune("aeou", rune(verb[len(verb)-2])):
		return verb[:len(verb)-1] + "ies"
	}
	return verb + "s"
}

// irregularPast has the past tense of verbs that do not end in "ed", by their
// form in "-ing".
var irregularPast = pairs(`beating:beat becoming:became beginning:began bending:bent betting:bet biting:bit bleeding:bled blowing:blew
	breaking:broke breeding:bred bringing:brought broadcasting:broadcast building:built burying:buried buying:bought casting:cast catching:caught
	choosing:chose clinging:clung coming:came costing:cost creeping:crept cutting:cut dealing:dealt digging:dug doing:did drawing:drew
	drinking:drank driving:drove dying:died eating:ate falling:fell feeding:fed feeling:felt fighting:fought finding:found fleeing:fled
	flying:flew forbidding:forbade forgetting:forgot forgiving:forgave freezing:froze getting:got giving:gave going:went growing:grew
	hanging:hung having:had hearing:heard hiding:hid hitting:hit holding:held hurting:hurt keeping:kept kneeling:knelt knowing:knew
	laying:laid leading:led leaving:left lending:lent letting:let losing:lost lying:lied making:made meaning:meant meeting:met
	misleading:misled misreading:misread mistaking:mistook misunderstanding:misunderstood offsetting:offset outbidding:outbid overhearing:overheard
	overriding:overrode overseeing:oversaw overtaking:overtook overthrowing:overthrew paying:paid putting:put quitting:quit reading:read
	ridding:rid riding:rode ringing:rang rising:rose running:ran saying:said seeing:saw seeking:sought selling:sold sending:sent setting:set
	shaking:shook shedding:shed shooting:shot showing:showed shrinking:shrank shutting:shut singing:sang sinking:sank sitting:sat sleeping:slept
	sliding:slid speaking:spoke spending:spent spinning:spun splitting:split spreading:spread standing:stood stealing:stole sticking:stuck
	striking:struck striving:strove swearing:swore sweeping:swept swimming:swam swinging:swung taking:took teaching:taught tearing:tore
	telling:told thinking:thought throwing:threw undercutting:undercut undergoing:underwent understanding:understood undertaking:undertook
	undermining:undermined upholding:upheld upsetting:upset waking:woke wearing:wore winning:won withdrawing:withdrew withholding:withheld
	withstanding:withstood writing:wrote tying:tied being:was`)

// pastForms are the values of irregularPast.
var pastForms = func() map[string]bool {
	out := map[string]bool{}
	for _, past := range irregularPast {
		out[past] = true
	}
	return out
}()

// beforeVerbs are words after which a base form or a form in "-s" is a verb.
var beforeVerbs = set("to will would could can may might should must shall not n't he she it they we i who wo 'll ’ll ca did do does never also")

// beforeNounForms are words after which a form in "-ed" or "-ing" is no verb.
var beforeNounForms = set("the a an this that these those his her its their our my your some any no every each")

// isVerb reports whether a word looks like a verb, by its form and the word before.
func isVerb(before, w string) bool {
	if len(w) < 3 {
		return false
	}
	if beforeVerbs[before] {
		return true
	}
	return !beforeNounForms[before] && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || pastForms[w])
}

// isPast reports whether a word looks like a past tense or a past participle.
func isPast(w string) bool { return len(w) > 3 && (strings.HasSuffix(w, "ed") || pastForms[w]) }

// auxiliaries are forms that are no word of a noun phrase.
var auxiliaries = set(`is are was were been am 's ’s has have had do does did will would shall should can could may might must wo ca 'll ’ll
	'd ’d 've ’ve 're ’re`)

// endsSubject reports whether a word looks like the verb of the subject before it. A
// form in "-ing", and one behind an adverb, can belong to a noun: "the newly built pier".
func endsSubject(before, w string) bool {
	if auxiliaries[w] {
		return true
	}
	return isVerb(before, w) && !strings.HasSuffix(w, "ing") && !strings.HasSuffix(before, "ly")
}

// noAdverbs are words in "-ly" that are no adverbs.
var noAdverbs = set("family assembly supply reply apply comply imply rally tally bully belly italy monopoly anomaly butterfly elderly friendly deadly costly")

// isAdverb reports whether a word looks like an adverb: "secretly".
func isAdverb(w string) bool { return len(w) > 4 && strings.HasSuffix(w, "ly") && !noAdverbs[w] }
