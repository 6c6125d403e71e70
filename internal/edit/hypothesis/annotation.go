package hypothesis

import (
	"strings"

	"dossier/internal/edit/listfile"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
	"dossier/internal/source/markdown"
	"dossier/internal/text/whitespace"
)

// keys lists the keys that tags can give. Keys with lists can be given several
// times.
var keys = []struct {
	key  string
	list bool
}{
	{"person", false}, {"organization", false}, {"place", false}, {"date", false}, {"event", false}, {"claim", false}, {"by", false}, {"via", true},
	{"stance", false}, {"said", false}, {"credibility", false}, {"correction", false}, {"reject", true},
}

// entry returns the entry of a in an annotation file, with its passage selected
// by s. Tags that are not a key with a valid value stay tags.
func entry(a *Annotation, s annotation.Selector) []listfile.Pair {
	given := map[string][]string{}
	for _, tag := range a.Tags {
		if key, value, ok := tagged(tag); ok {
			given[key] = append(given[key], value)
		}
	}
	for {
		pairs := pairsOf(a, s, given)
		bad := badKey(pairs, given)
		if bad == "" {
			return pairs
		}
		delete(given, bad)
	}
}

// badKey returns a key that makes the entry invalid, or "" if the entry is valid.
func badKey(pairs []listfile.Pair, given map[string][]string) string {
	if valid(pairs) {
		return ""
	}
	for _, k := range keys {
		if len(given[k.key]) > 0 && !valid(append(selectorPairs(annotation.Selector{Quote: "x"}), keyPair(k.key, given[k.key], k.list), by(k.key))) {
			return k.key
		}
	}
	for _, k := range keys { // each key is valid, but they do not go together
		if len(given[k.key]) > 0 {
			return k.key
		}
	}
	return ""
}

// by returns the pair that an entry with the key needs to be valid: "by" if the
// key belongs to a statement, otherwise "note".
func by(key string) listfile.Pair {
	switch key {
	case "via", "stance", "said", "credibility":
		return listfile.Pair{Key: "by", Value: "x"}
	}
	return listfile.Pair{Key: "note", Value: "x"}
}

// tagged returns the key and value of a tag of the form KEY:VALUE.
func tagged(tag string) (key, value string, ok bool) {
	key, value, ok = strings.Cut(tag, ":")
	key, value = strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value)
	for _, k := range keys {
		if ok && k.key == key && value != "" {
			return key, value, true
		}
	}
	return "", "", false
}

func selectorPairs(s annotation.Selector) []listfile.Pair {
	out := []listfile.Pair{{Key: "quote", Value: s.Quote}}
	if s.Prefix != "" {
		out = append(out, listfile.Pair{Key: "prefix", Value: s.Prefix})
	}
	if s.Suffix != "" {
		out = append(out, listfile.Pair{Key: "suffix", Value: s.Suffix})
	}
	return out
}

func keyPair(key string, values []string, list bool) listfile.Pair {
	if list {
		return listfile.Pair{Key: key, Values: values}
	}
	return listfile.Pair{Key: key, Value: values[0]}
}

// pairsOf returns the pairs of an entry, with the tags in given as keys.
func pairsOf(a *Annotation, s annotation.Selector, given map[string][]string) []listfile.Pair {
	out := selectorPairs(s)
	for _, k := range keys {
		if values := given[k.key]; len(values) > 0 {
			out = append(out, keyPair(k.key, values, k.list))
		}
	}
	note := strings.TrimSpace(strings.ReplaceAll(a.Text, "\r\n", "\n"))
	var rest []string
	seen := map[string]int{}
	for _, tag := range a.Tags {
		key, value, ok := tagged(tag)
		if i := seen[key]; ok && i < len(given[key]) && given[key][i] == value && (i == 0 || isList(key)) {
			seen[key]++
			continue
		}
		if tag = whitespace.Collapse(tag); tag != "" {
			rest = append(rest, "#"+tag)
		}
	}
	if len(rest) > 0 {
		note = strings.TrimSpace(note + "\n\n" + strings.Join(rest, " "))
	}
	if note = escapeUnclosed(note); note != "" {
		out = append(out, listfile.Pair{Key: "note", Value: note})
	}
	if shown, _ := markdown.Cut(note); strings.TrimSpace(shown) == "" && len(given) == 0 {
		out = append(out, listfile.Pair{Key: "highlight", Value: "true", Word: true})
	}
	return out
}

// escapeUnclosed returns a note in which percent signs that would begin a comment
// without an end are text.
func escapeUnclosed(note string) string {
	for {
		_, open := markdown.Cut(note)
		if open.Empty() {
			return note
		}
		rest := strings.TrimLeft(note[open.Start:], "%")
		n := len(note) - open.Start - len(rest)
		note = note[:open.Start] + strings.Repeat(`\%`, n) + rest
	}
}

func isList(key string) bool {
	for _, k := range keys {
		if k.key == key {
			return k.list
		}
	}
	return false
}

// valid reports whether an entry is valid in an annotation file.
func valid(pairs []listfile.Pair) bool {
	marks, problems := parse(listfile.New(pairs))
	return problems.Errors() == 0 && len(marks) == 1
}

// name is the name of an annotation file that exists only in memory.
const name = "x" + document.AnnotationsSuffix
