package statements

import (
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// givesName reports whether the verb at i says only what somebody is called besides:
// "nicknamed “the Owl”", "dubbed the Owl by rivals", "is known as the Owl". "He is known
// to own it" reports something, and so does the "called" of "called the plan a fraud".
func (f *finder) givesName(i int) bool {
	if !f.Tags[i].IsVerb() {
		return false
	}
	word := strings.ToLower(f.Text.Word(i))
	return words.NicknameVerbs[word] || words.KnownAs[word] && f.Lower(i+1) == as
}

// withoutNickname returns a source without what it is called besides: of "Jane Doe, known
// as “the Owl”", "Jane Doe".
func (f *finder) withoutNickname(r attribution.Range) attribution.Range {
	for i := r.First + 1; i+1 < r.Last; i++ {
		if f.Tags[i] != chunk.Comma {
			continue
		}
		k := i + 1
		for k < r.Last && (words.Who.Has(f.Words[k].Lower) || words.ToBe.Has(f.Words[k].Lower) || f.Tags[k] == chunk.Adv) {
			k++
		}
		if k < r.Last && f.givesName(k) {
			r.Last = i
			return r
		}
	}
	return r
}
