package form

import (
	"strings"
	"unicode"
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' && r != '-' }

var (
	// speechNouns are words of the title of a speech or letter.
	speechNouns = set("address speech remarks statement letter keynote inaugural eulogy lecture testimony sermon oration toast farewell")

	// openings begin a speech or letter.
	openings = []string{"Ladies and gentlemen", "Dear ", "My fellow ", "Fellow ", "Mr. President", "Mr President", "Madam President",
		"Mr. Speaker", "Mr Speaker", "Madam Speaker", "Mr. Chairman", "Mr Chairman", "Madam Chair", "Your Excellenc", "Excellencies", "Distinguished "}

	// interviewWords are in the title or introduction of an interview.
	interviewWords = set("interview interviews interviewed interviewing q&a q conversation questions answers answered answering talks")

	firstPerson = set("i me my mine we us our ours myself ourselves i'm i’m i've i’ve we're we’re we've we’ve")

	joins = set("and department board committee government council party association press news bureau staff team editors editorial office ministry agency correspondents reporters")

	// labels are words before a colon that are not a speaker.
	labels = set(`note notes update updated updates correction corrections clarification photo photos picture pictures image images video watch read
		more related abstract editor editors breaking live location date time when where who what why how source sources new exclusive full poll
		caption summary background analysis comment opinion warning alert contact contacts tel phone email web website address title subject re
		from to cc credit credits also see headline published posted filed tags topics category keywords topic key fact facts figures results result
		score scores final conclusion introduction overview verdict example question questions answer answers tip tips step part chapter section
		appendix table figure case no number argued decided held syllabus ps p.s nb url http https share follow advertisement via links link
		price cost rating director cast runtime genre monday tuesday wednesday thursday friday saturday sunday january february march april may
		june july august september october november december today yesterday tomorrow first second third finally problem solution reason reality
		myth bottom line according pros cons ingredients method serves plot strengths weaknesses opportunities threats scorers attendance winner loser
		status risk priority action objective purpose scope background history timeline`)

	// roles are words of a label that names somebody by what they are, or only
	// by being there.
	roles = set(`unidentified male female man woman announcer narrator moderator host reporter reporters interviewer audience crowd participant
		participants caller operator voice voices speaker member translator interpreter court clerk witness counsel judge the all many several
		question answer staff press journalist questioner correspondent`)

	// ranks are words of a label that come before a name.
	ranks = set(`honorable honourable right excellency his her he mr mrs ms miss dr prof professor sir madam lord lady dame hon rev father sister justice chief judge general gen col colonel
		capt captain maj major lt lieutenant sgt sergeant adm admiral president vice prime minister secretary ambassador senator sen rep
		representative congressman congresswoman chairman chairwoman chair speaker governor gov mayor king queen prince princess solicitor
		attorney commissioner inspector officer deputy director baroness baron`)

	// mailLabels begin the lines above a message. Behind mailPeople are names.
	mailLabels = set("from to cc bcc sent date subject attachments importance reply-to")
	mailPeople = set("from to cc bcc")

	// zones are time zones.
	zones = set("GMT UTC BST CET CEST ET EST EDT PT PST PDT CT CST CDT IST JST KST AEST local")

	// timeLeads are words after which a time or number goes on their sentence.
	timeLeads = set("at by from to until till since before after about around of in and between than the some over under for on near nearly almost no a as or with only was is were are")

	// small are the words of names that begin with a small letter.
	small = set("de da di du von van der den la le al el bin ibn of the y e")
)
