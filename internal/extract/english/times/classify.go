package times

import "dossier/internal/text/segment"

// ordinalEnding reports whether s is the ending of an ordinal in digits.
func ordinalEnding(s string) bool {
	return sameFold("st", s) || sameFold("nd", s) || sameFold("rd", s) || sameFold("th", s)
}

// classify sets the class of every token, and whether the text is an interview
// or a speech.
func (f *finder) classify() {
	quoted, speaker := false, 0
	for i, tok := range f.t.Tokens {
		w := f.t.Source[tok.Start:tok.End]
		switch tok.Kind {
		case segment.Word, segment.Clitic:
			f.lex[i] = classifyWord(w)
			if f.lex[i].class == cSpeaker && !quoted {
				speaker++
			}
		case segment.OpenQuote, segment.CloseQuote:
			if w != "'" && w != "‘" && w != "’" {
				quoted = tok.Kind == segment.OpenQuote
			}
		case segment.Number:
			f.lex[i] = classifyNumber(w)
		case segment.Symbol:
			if w == "$" || w == "€" || w == "£" || w == "¥" || w == "#" {
				f.lex[i].class = cMoney
			}
			if w == "&" {
				f.lex[i].class = cAnd
			}
		case segment.Punct:
			if w[0] == '-' || w == "–" || w == "—" {
				f.lex[i] = lexeme{class: cPrep, n: dash}
			}
		}
	}
	if o := f.writtenOrder(); o != UnknownOrder {
		f.numbers = o
	}
	f.fourDigitClocks = f.hasFourDigitClocks()
	f.talk = speaker > 0 && len(f.t.Tokens)/speaker < talkative
}

// talkative is the limit for interviews and speeches: they have fewer tokens
// per "I" or "you" outside quotation marks.
const talkative = 75

func classifyWord(w string) lexeme {
	stop := flag(0)
	if n := len(w); w[n-1] == '.' && n > 2 {
		w, stop = w[:n-1], hasStop
	}
	l := lex.find(w)
	if l.class == cNone {
		if len(w) >= 6 && hyphen(w) > 0 {
			l.class = cCompound
		}
		return l
	}
	l.flags |= stop
	if w[0] >= 'A' && w[0] <= 'Z' {
		l.flags |= capital
	}
	return l
}

func classifyNumber(w string) lexeme {
	n, rest := leadingInt(w)
	switch {
	case rest == "":
		return lexeme{class: cNumber, n: int32(n)}
	case len(rest) == 2 && ordinalEnding(rest) && n > 0:
		return lexeme{class: cOrdinal, n: int32(n)}
	}
	if h := hyphen(w); h > 0 && w[h+1] > '9' {
		return lexeme{class: cCompound} // "23-year", "20th-century"
	}
	return lexeme{class: cNumber, n: -1}
}

func hyphen(w string) int {
	for i := 1; i < len(w)-1; i++ {
		if w[i] == '-' {
			return i
		}
	}
	return -1
}
