package form

import (
	"strings"
	"unicode"
)

// isSentence reports whether a line ends like a sentence and has more than a few
// words.
func isSentence(text string) bool {
	text = strings.TrimRight(text, `"”’')]»`)
	return strings.Count(text, " ") >= 3 && (strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, ":") || strings.HasSuffix(text, ";") || strings.HasSuffix(text, "…") || strings.HasSuffix(text, ","))
}

// isShouted reports whether a line is a headline in capitals: of another article
// or of a section of the page.
func isShouted(text string) bool {
	if len(text) > 200 || hasSmall(text) {
		return false
	}
	return len(strings.Fields(text)) >= 4 && strings.ToUpper(text) == text && letterCount(text) >= 15 && !isSentence(text) && !strings.Contains(text, ":") && !strings.HasSuffix(text, ".")
}

// isShoutedLabel reports whether a line begins with a speaker in capitals.
func isShoutedLabel(text string) bool {
	at := strings.IndexByte(text[:min(len(text), 80)], ':')
	return at > 0 && at < len(text)-1 && !hasSmall(text[:at]) && strings.ToUpper(text[:at]) == text[:at] && letterCount(text[:at]) > 1 && !labels[strings.ToLower(strings.Trim(text[:at], " "))] || strings.HasPrefix(text, "Q:") || strings.HasPrefix(text, "A:")
}

// isNumber reports whether a line is a number alone.
func isNumber(s string) bool {
	return len(s) >= 5 && strings.Trim(s, "0123456789") == ""
}

// isTags reports whether all words of a line are tags: "#harbour #vote".
func isTags(s string) bool {
	f := strings.Fields(s)
	for _, w := range f {
		if !strings.HasPrefix(w, "#") || letterCount(w) == 0 {
			return false
		}
	}
	return len(f) > 1
}

// isAddress reports whether s is an address of mail or of a page.
func isAddress(s string) bool {
	if strings.ContainsAny(s, " \t") {
		return false
	}
	at := strings.IndexByte(s, '@')
	return at >= 0 && strings.Contains(s[at+1:], ".") || strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "@") && len(s) > 2
}

// allOf reports whether a text has words, no more than most, and all are in set.
func allOf(low string, set map[string]bool, most int) bool {
	n := 0
	for w := range strings.FieldsFuncSeq(low, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if !set[w] || n == most {
			return false
		}
		n++
	}
	return n > 0
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// isYear reports whether w is a year of our time, or two with a dash.
func isYear(w string) bool {
	w = strings.Trim(w, ".,;")
	return len(w) >= 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) && strings.Trim(w, "0123456789-–") == ""
}

// hasSmall reports whether s has a small letter of ASCII.
func hasSmall(s string) bool {
	for i := 0; i < len(s); i++ {
		if 'a' <= s[i] && s[i] <= 'z' {
			return true
		}
	}
	return false
}

// isTrail reports whether a line is a path or a row of links: "Home > News >
// Norland".
func isTrail(low string) bool {
	if !strings.ContainsAny(low, ">»|›•") {
		return false
	}
	for _, sep := range []string{">", "»", "|", "›", "•"} {
		parts := strings.Split(low, sep)
		if len(parts) < 3 || !allOf(parts[0], menuWords, 3) {
			continue
		}
		short := true
		for _, p := range parts {
			short = short && len(strings.Fields(p)) <= 3
		}
		if short {
			return true
		}
	}
	return false
}

// isStamp reports whether a line says when the page was published or how long
// it takes to read: "Last updated: 5 March 2024", "5 min read".
func isStamp(text, low string) bool {
	if isSentence(text) {
		return false
	}
	if strings.HasSuffix(low, " min read") || strings.HasSuffix(low, " minute read") {
		return true
	}
	for _, s := range stamps {
		if rest, ok := strings.CutPrefix(low, s); ok && strings.ContainsAny(rest, "0123456789") {
			return true
		}
	}
	return false
}
