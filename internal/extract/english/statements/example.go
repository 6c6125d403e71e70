package statements

import (
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// isExample reports whether a source is only named as an example of others, who are
// not in it: "members of a board run by five firms, including Dockers United, said".
func (f *finder) isExample(source attribution.Range) bool {
	if source.Empty() {
		return false
	}
	return f.namesExample(source.First) || source.First > 0 && f.namesExample(source.First-1)
}

// namesExample reports whether the word at token k names some of those before it.
func (f *finder) namesExample(k int) bool {
	if words.Examples.Has(f.Words[k].Lower) {
		return true
	}
	w := f.Text.Word(k)
	return k > 0 && (w == "as" && f.Text.Word(k-1) == "such" || w == "them" && f.Text.Word(k-1) == "among")
}

// closesExample reports whether the word at token k ends an example that its name
// begins: "every neighbour, Norway included".
func (f *finder) closesExample(k int) bool {
	return words.Inclusions.Has(f.Words[k].Lower) && (k+1 >= len(f.Tags) || f.Tags[k+1].IsMark())
}
