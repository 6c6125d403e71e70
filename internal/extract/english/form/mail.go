package form

import (
	"strings"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// mail is the head of a message: who wrote it, and the names in it.
type mail struct {
	author string // "" if the text is no message, or if others' messages are in it
	names  []span.Span
}

const (
	mailFields = 3   // at least, with "From:"
	mailTokens = 150 // at most, of the head
)

// readMail reads the head of a message: "From: Ada Lorne <ada@port.example>", "To: Piet Holt", "Subject: The gate".
func readMail(t *segment.Text) (m mail) {
	if len(t.Tokens) < mailFields*2 || t.Word(0) != "From" || t.Word(1) != ":" {
		return m
	}
	fields := 0
	for i := 0; i+1 < min(len(t.Tokens), mailTokens); i++ {
		if t.Word(i+1) != ":" || !mailLabels[strings.ToLower(t.Word(i))] || i > 0 && !startsLine(t, i) {
			continue
		}
		fields++
		if !mailPeople[strings.ToLower(t.Word(i))] {
			continue
		}
		first, last := i+2, i+2
		for last < len(t.Tokens) && t.Tokens[last].Kind == segment.Word && isTitle(t.Word(last)) && !startsLine(t, last) {
			last++
		}
		if name := fullName(strings.Fields(t.Cover(first, max(last, first+1)).Text(t.Source))); last > first && name != "" {
			m.names = append(m.names, t.Cover(first, last))
			if i == 0 {
				m.author = name
			}
		}
	}
	if fields < mailFields {
		return mail{}
	}
	if hasOthers(t.Source) {
		m.author = ""
	}
	return m
}

// isMailLine reports whether a line is one of the head of a message.
func isMailLine(text string) bool {
	label, _, ok := strings.Cut(text, ":")
	return ok && mailLabels[strings.ToLower(label)]
}

// startsLine reports whether a line begins with token i.
func startsLine(t *segment.Text, i int) bool {
	return strings.Contains(t.Source[t.Tokens[i-1].End:t.Tokens[i].Start], "\n")
}

// hasOthers reports whether a message quotes or forwards another one.
func hasOthers(text string) bool {
	low := strings.ToLower(text)
	return strings.Contains(low, " wrote:") || strings.Contains(low, "original message") || strings.Contains(low, "forwarded message") || strings.Contains(low, "\n>") || strings.Contains(low, "\nfrom:")
}
