package statements

import (
	"slices"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// traitsOf returns the traits of the last statement of a text.
func traitsOf(t *testing.T, source string) []string {
	t.Helper()
	text := segment.New(source, segment.PlainBlocks(source), words.Segmentation)
	layout := form.Read(text, extract.About{})
	_, all := Traits(chunk.Parse(chunk.Default(), text), names.Find(text, layout.Speakers(text)...), &layout)
	if len(all) == 0 {
		t.Fatalf("%q: no statement", source)
	}
	return all[len(all)-1]
}

func TestTraits(t *testing.T) {
	const talk = "LENA ROTH: The quay is shut. Who shut it?\n\nPIET HOLT: The board shut the quay.\n\nLENA ROTH: The lock leaks. Why?\n\nPIET HOLT: It is old.\n\n"
	for _, c := range []struct {
		trait, with, without string
	}{
		{"no sentence", "Lena Roth said what the town needs.", "Lena Roth said what the town needs is a quay."},
		{"sentence open", "World Bank and European Union officials said its debts were old.", "The World Bank said its debts were old."},
		{"sentence open", "Lena Roth said that these plans were old.", "Lena Roth said that these days were old."},
		{"sentence open", "Lawyers said his debts were old.", "A lawyer said his debts were old."},
		{"sentence open", "Lena Roth said they had left the quay.", "Lena Roth said she had left the quay."},
		{"sentence open, of the source", "The board said it was sold in May.", "Lena Roth said it was sold in May."},
		{"sentence open", talk + "PIET HOLT: He had sold three old ships to the port.", "Piet Holt said that he had sold three old ships to the port."},
		{"sentence open", "Piet Holt said of the pilot that he had sold the ships.", "Piet Holt said on Monday that he had sold the ships."},
		{"sentence without a noun", "Lena Roth said Holt had left early.", "Lena Roth said Holt had left the quay."},
		{"open word within", "Lena Roth said the quay would help them.", "Lena Roth said the miners want the quay to help them."},
		{"open word within", "Lena Roth said the quay would follow this plan.", "Lena Roth said the quay would follow this year."},
		{"open word within", "“The quay needs him,” Lena Roth said.", "Lena Roth said the quay needs her."},
		{"open word within", "Lena Roth said this plan needs a quay.", "Lena Roth said this week needs a quay."},
		{"open word within", "Lena Roth said the board took that power away.", "Lena Roth said the board found that power corrupts."},
		{"open word within", "Lena Roth said the board had done that by moving the quay.", "Lena Roth said the board had shown that by moving the quay it saves."},
		{"open word within", "Lena Roth said the board lost that link in May.", "Lena Roth said the board lost that link to the town."},
		{"open word within", "Lena Roth said the courts apply that test for the quay.", "Lena Roth said the courts need a test and apply that test for the quay."},
		{"content framed", "Lena Roth urged the board to leave the quay.", "Lena Roth urged restraint at the quay."},
		{"content no verb", "Lena Roth urged restraint at the quay.", "Lena Roth urged the board to leave the quay."},
		{"opens with an open noun", "Lena Roth said the loan was paid.", "Lena Roth said the loan of the town was paid."},
		{"open noun, plain", "Lena Roth said Norham sold the crane.", "Lena Roth said Norham sold the Norham crane."},
		{"open word within", "Experts said that Friday left him with a quay.", "Experts said that Piet Holt left his friends at a quay with him."},
		{"content feels", "Lena Roth said the town was proud of the quay.", "Lena Roth said the town was east of the quay."},
		{"own: asks others", talk + "LENA ROTH: The gate fell in May.", talk + "PIET HOLT: The gate fell in May."},
		{"own: of the past", talk + "PIET HOLT: The gate fell in May.", talk + "PIET HOLT: The gate has fallen in May."},
		{"own: here and now", talk + "PIET HOLT: The gate here fell in May.", talk + "PIET HOLT: The gate there fell in May."},
		{"dialogue on air", talk + "PIET HOLT: (INAUDIBLE) the gate. (CROSSTALK) The gate fell in May.", talk + "PIET HOLT: The note says inaudible and crosstalk. The gate fell in May."},
	} {
		if got := traitsOf(t, c.with); !slices.Contains(got, c.trait) {
			t.Errorf("%q: no %q in %q", c.with, c.trait, got)
		}
		if got := traitsOf(t, c.without); slices.Contains(got, c.trait) {
			t.Errorf("%q: %q in %q", c.without, c.trait, got)
		}
	}
}

func TestASubjectThatIsOpenIsForTheReview(t *testing.T) {
	worth := func(text string) float64 {
		seg := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		all := Find(seg, names.Find(seg))
		return all[len(all)-1].Worth
	}
	const open, self = "Lena Roth said that they had sold three old ships to the port of Norham in May.", "Lena Roth said that she had sold three old ships to the port of Norham in May."
	if w := worth(open); w > openWorth {
		t.Errorf("%s: worth %.2f", open, w)
	}
	if w := worth(self); w <= openWorth {
		t.Errorf("%s: worth %.2f", self, w)
	}
	const talk = "LENA ROTH: What did Norham do?\n\nPIET HOLT: "
	const within, closed = talk + "In May 2019 the Norham Board took that power away from the Harrow Council.", talk + "In May 2019 the Norham Board took power away from the Harrow Council."
	if w := worth(within); w > openWorth {
		t.Errorf("%s: worth %.2f", within, w)
	}
	if w := worth(closed); w <= openWorth {
		t.Errorf("%s: worth %.2f", closed, w)
	}
}
