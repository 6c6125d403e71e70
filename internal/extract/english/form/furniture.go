package form

import (
	"strings"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Furnish returns the blocks with the lines set apart that are furniture of the
// page: consent to cookies, buttons, menus, prompts to subscribe, links to other
// articles, credits, marks of the end, contacts and the like. Such a line, and such a
// head of a line, becomes a block of the kind Furniture. Each entry of a live blog becomes a block
// of its own, and so does a title whose line is followed by a paragraph without an empty line between. The other
// blocks stay as they are.
func Furnish(prose string, blocks []segment.Block) []segment.Block {
	blocks = setEntriesApart(prose, blocks)
	lines := tailsApart(prose, linesOf(prose, blocks))
	markMenus(prose, lines)
	titles := titlesApart(prose, blocks, lines)
	if !markFurniture(prose, lines) && !titles {
		return blocks
	}
	out := make([]segment.Block, 0, len(blocks)+8)
	for n := 0; n < len(lines); {
		b := lines[n].block
		for n < len(lines) && lines[n].block == b {
			// join the lines of one kind
			first := n
			for n < len(lines) && lines[n].block == b && lines[n].furniture == lines[first].furniture {
				if n++; lines[n-1].ends {
					break
				}
			}
			part := blocks[b]
			part.Start, part.End = lines[first].Start, lines[n-1].End
			if lines[first].furniture {
				part.Kind = segment.Furniture
			}
			out = append(out, part)
		}
	}
	return out
}

// line is a line of a block, without the space around it.
type line struct {
	span.Span
	block     int
	kind      kind
	furniture bool
	ends      bool // the next line of the block does not go on from it
}

// linesOf returns the lines of the blocks that are not empty. Furniture at the head of
// a line is a line of its own.
func linesOf(prose string, blocks []segment.Block) []line {
	out := make([]line, 0, len(blocks))
	for b, block := range blocks {
		for at := block.Start; at < block.End; {
			end := block.End
			if i := strings.IndexByte(prose[at:end], '\n'); i >= 0 {
				end = at + i
			}
			if s := (span.Span{Start: at, End: end}).Trim(prose, " \t\r\n\f\v"); !s.Empty() {
				if n := headOf(s.Text(prose)); n > 0 {
					out = append(out, line{Span: span.Span{Start: s.Start, End: s.Start + n}, block: b, furniture: true})
					s.Start += n
				}
				out = append(out, line{Span: s, block: b, kind: kindOf(s.Text(prose))})
			}
			at = end + 1
		}
	}
	return out
}

// markFurniture marks the lines that are furniture and reports whether there
// are any.
func markFurniture(prose string, lines []line) (any bool) {
	story := false   // a sentence of the article has been read
	listing := false // within a list of links
	release := false
	about := false // within what an organization says of itself
	head := -1
	if len(lines) > 0 && strings.HasPrefix(lines[0].Text(prose), "From:") {
		head = 0
	}
	turns, shouted := 0, 0
	for _, l := range lines {
		switch text := l.Text(prose); {
		case isShoutedLabel(text):
			turns++
		case isShouted(text):
			shouted++
		}
	}
	for i := range lines {
		l := &lines[i]
		if l.furniture {
			any = true // a head
			continue
		}
		text := l.Text(prose)
		if i <= head && isMailLine(text) {
			head = i + 1 // the addresses in the head of a message are no contacts
			continue
		}
		k := l.kind
		release = release || k == pressLine
		sentence := isSentence(text)
		switch {
		case k == endMark && 3*l.Start > 2*len(prose):
			// What follows the end is no part of the article.
			for ; i < len(lines); i++ {
				lines[i].furniture = true
			}
			return true
		case release && story && isAboutLine(text):
			l.furniture, about = true, true
		case about && (sentence || k != running):
			l.furniture = true
		case k == listOpener:
			l.furniture, listing = true, true
		case k != running:
			l.furniture = true
		case listing && !sentence:
			l.furniture = true
		case story && turns < leastTurns && shouted <= mostShouted && isShouted(text):
			l.furniture = true
		default:
			listing, about = false, false
			story = story || sentence
		}
		any = any || l.furniture
	}
	return any
}

// kind is what a line alone shows it to be.
type kind uint8

const (
	running    kind = iota
	furniture       // of any kind
	listOpener      // "Related articles": links follow
	endMark         // "###", "(END)"
	pressLine       // "FOR IMMEDIATE RELEASE"
)

// kindOf returns the kind of a line.
func kindOf(text string) kind {
	if len(text) > longLine {
		return running
	}
	if len(text) <= shortLine {
		low := strings.ToLower(text)
		if k := kindOfLabel(text, low, strings.Trim(low, " \t:.…-–—*#[]()|>»›•")); k != running {
			return k
		}
	}
	if len(text) <= 2*shortLine && strings.ContainsAny(text[:min(len(text), 24)], ":|>") && linkTo(strings.ToLower(text)) {
		return furniture
	}
	if !hasTrigger(text) {
		return running
	}
	low := strings.ToLower(text)
	n := len(strings.Fields(low)) // what was markup is spaces
	switch {
	case n <= longPrompt && (isConsent(low) || isRights(text, low) || isPrompt(low) || isContact(low, n) || isDisclaimer(low)),
		n <= longCredit && isCredit(text, low), n <= 12 && isStamp(text, low):
		return furniture
	}
	return running
}

// kindOfLabel returns the kind of a short line that is furniture as a whole: a
// mark, a heading of links, a row of buttons. Low is text in small letters, and
// bare is that without the marks around it.
func kindOfLabel(text, low, bare string) kind {
	switch {
	case endMarks[strings.Trim(low, " .")], strings.HasPrefix(text, "###") && strings.Trim(text, "# ") == "":
		return endMark
	case strings.HasPrefix(bare, "for immediate release"), strings.HasPrefix(bare, "for release"), strings.HasPrefix(bare, "embargoed until"):
		return pressLine
	case listOpeners[bare], strings.HasPrefix(bare, "mo") && isMore(text, bare):
		return listOpener
	case lineLabels[bare], isNumber(bare), isTags(text), isAddress(bare), isTrail(low),
		allOf(low, buttonWords, 10), allOf(low, menuWords, 3):
		return furniture
	}
	return running
}

// isMore reports whether a line heads links: "More from Norland".
func isMore(text, bare string) bool {
	return len(strings.Fields(bare)) <= 6 && !isSentence(text) && (strings.HasPrefix(bare, "more from ") || strings.HasPrefix(bare, "more on ") || strings.HasPrefix(bare, "most read in "))
}

// A line of more bytes than longLine is prose. One of more than shortLine is no
// label or button.
const (
	shortLine = 100
	longLine  = 600
)

// hasTrigger reports whether a line has a word or sign without which it is no prompt,
// notice, credit or link.
func hasTrigger(text string) bool {
	var buf [16]byte
	n := 0
	for i := 0; i <= len(text); i++ {
		c := byte(' ')
		if i < len(text) {
			c = text[i]
		}
		switch {
		case c == '@' || c == 0xC2 && i+1 < len(text) && text[i+1] == 0xA9: // ©
			return true
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
			fallthrough
		case 'a' <= c && c <= 'z':
			if n < len(buf) {
				buf[n] = c
			}
			n++
		default:
			if n > 1 && n <= len(buf) && triggers.Has(words.Hash(buf[:n])) {
				return true
			}
			n = 0
		}
	}
	return false
}

// longPrompt is the largest number of words of a prompt or notice.
const longPrompt = 70

// longCredit is the largest number of words of a credit.
const longCredit = 30

// shortPrompt is the largest number of words of a line that is a prompt by its
// first word.
const shortPrompt = 30

// mostShouted is the largest number of headlines in capitals that are not taken
// for the article's own.
const mostShouted = 2

// isConsent reports whether a line asks for consent to cookies or speaks of
// privacy.
func isConsent(low string) bool {
	if strings.Contains(low, "cookie") {
		return containsAny(low, "we use", "uses cookies", "use of cookies", "using cookies", "accept", "consent", "your browser", "our site", "this site", "this website", "our website", "preferences", "cookie policy", "cookie settings", "your experience")
	}
	return containsAny(low, "privacy policy", "terms of service", "terms of use", "terms and conditions") && containsAny(low, "you agree", "our ", "by signing", "by clicking", "by continuing", "|", "©")
}

// isRights reports whether a line is about the right to copy.
func isRights(text, low string) bool {
	for _, sign := range []string{"©", "copyright", "(c)"} {
		rest, ok := strings.CutPrefix(low, sign)
		if !ok || strings.TrimSpace(rest) == "" {
			continue
		}
		f := strings.Fields(rest)
		if isYear(f[0]) || isYear(f[len(f)-1]) || sign == "copyright" && (f[0] == "©" || f[0] == "(c)") || sign == "©" && len(f) < 6 && isTitle(strings.TrimLeft(text, "© ")) {
			return true
		}
	}
	return containsAny(low, "all rights reserved", "may not be published, broadcast", "may not be reproduced", "without prior written permission", "without the prior written permission")
}

// isPrompt reports whether a line asks its reader to subscribe, follow, share,
// pay or read on.
func isPrompt(low string) bool {
	if strings.ContainsAny(low, `"“”`) {
		return false
	}
	if containsAny(low, appeals...) {
		return true
	}
	first, _, _ := strings.Cut(low, " ")
	return strings.Count(low, " ") < shortPrompt && prompts[strings.Trim(first, ",.!")] && containsAny(low, offers...)
}

// isDisclaimer reports whether a line says whose opinions the piece has, or that the
// page was updated: "The opinions expressed in this commentary are those of the author."
// What somebody is quoted as saying of opinions is none.
func isDisclaimer(low string) bool {
	if strings.ContainsAny(low, `"“”`) {
		return false
	}
	low = strings.TrimLeft(low, "*_([ ")
	for _, u := range updates {
		if strings.HasPrefix(low, u) {
			return true
		}
	}
	return containsAny(low, disowned...) && containsAny(low, disowning...) && !containsAny(low, " said", " says", " told ")
}

// isContact reports whether a line says how to reach the press office.
func isContact(low string, n int) bool {
	if n <= 12 && (strings.HasPrefix(low, "media contact") || strings.HasPrefix(low, "press contact") || strings.HasPrefix(low, "media enquiries") ||
		strings.HasPrefix(low, "media inquiries") || strings.HasPrefix(low, "press enquiries") || strings.HasPrefix(low, "press office:") || strings.HasPrefix(low, "contact:") || strings.HasPrefix(low, "contacts:") ||
		strings.HasPrefix(low, "for more information")) {
		return true
	}
	return n <= 20 && (strings.Contains(low, "@") && isAddress(lastField(low)) || containsAny(low, "tel:", "tel.:", "phone:", "telephone:", "e-mail:", "email:")) && !strings.ContainsAny(low, `"“”`)
}

func lastField(s string) string {
	f := strings.Fields(s)
	return strings.Trim(f[len(f)-1], ".,;)>(<")
}

// isCredit reports whether a line credits a picture or the makers of the
// article: "Photo: ...", "Image by ...".
func isCredit(text, low string) bool {
	low = strings.TrimLeft(low, "([")
	if who, rest, ok := strings.Cut(low, " contributed to this "); ok && !strings.Contains(who, ". ") && len(strings.Fields(rest)) == 1 {
		return true
	}
	for _, c := range makers {
		if strings.HasPrefix(low, c) {
			return true
		}
	}
	for _, c := range credits {
		rest, ok := strings.CutPrefix(low, c)
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		if strings.HasPrefix(rest, ":") || strings.HasSuffix(c, "caption") && strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, "by ") && !isSentence(text) || strings.HasPrefix(rest, "courtesy ") && !isSentence(text) || strings.HasPrefix(rest, "©") {
			return true
		}
	}
	return containsAny(text, "Getty Images", "/Reuters", "/AFP", "AP Photo", "/Shutterstock", "Wikimedia Commons") && !isSentence(text)
}

// linkTo reports whether a line is a link to another article: "READ MORE: ...".
func linkTo(low string) bool {
	for _, l := range linkLabels {
		if rest, ok := strings.CutPrefix(low, l); ok {
			rest = strings.TrimSpace(rest)
			return strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "|") || strings.HasPrefix(rest, ">")
		}
	}
	return false
}

// isAboutLine reports whether a line heads what an organization says of itself
// at the end of a release.
func isAboutLine(text string) bool {
	low := strings.ToLower(text)
	n := len(strings.Fields(text))
	return strings.HasPrefix(low, "about ") && n <= 10 && !isSentence(text) || strings.HasPrefix(low, "notes to editors") || strings.HasPrefix(low, "forward-looking statements") || strings.HasPrefix(low, "safe harbor")
}
