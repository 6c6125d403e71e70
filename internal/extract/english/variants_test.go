package english_test

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract"
)

// Variants of the kinds of sentences that statements are read from.
func TestVariants(t *testing.T) {
	for _, c := range []struct {
		about extract.About
		text  string
		want  []string
	}{
		// where content ends and whose it is
		{extract.About{}, "The key was theirs, Ida Brun said. Tom Reed left.", []string{"Ida Brun = Ida Brun | The key was theirs"}},
		{extract.About{}, "The weir is sound, says Ida Brun; it is not, says Tom Reed.", []string{"Ida Brun = Ida Brun | The weir is sound", "Tom Reed = Tom Reed | it is not"}},
		{extract.About{}, "“The weir leaks,” she said. “It will not hold,” she added.", []string{"she | The weir leaks", "she | It will not hold"}},
		{extract.About{}, "In a letter to the board, Brun wrote: “The weir leaks.” Reed left.", []string{"Brun = Brun | The weir leaks"}},
		{extract.About{}, "DOVER, May 3 (Newswire) - Millers said on Friday they would open the weir.", []string{"Millers | they would open the weir"}},
		{extract.About{}, "Norland's envoy Ida Brun said the talks had failed. Tom Reed was there.", []string{"Norland's envoy Ida Brun = Ida Brun | the talks had failed"}},
		{extract.About{}, "Ida Brun and Tom Reed said in a statement on Monday that the weir leaks.", []string{"Ida Brun and Tom Reed = Ida Brun | that the weir leaks"}},
		// what is asserted
		{extract.About{}, "Ida Brun no longer says that the weir is sound.", []string{"retracts Ida Brun = Ida Brun | that the weir is sound"}},
		{extract.About{}, "Ida Brun has yet to say that the weir is sound.", []string{}},
		{extract.About{}, "If Ida Brun says the weir is sound, work will go on.", []string{}},
		{extract.About{}, "None of the millers said that the weir was sound.", []string{}},
		{extract.About{}, "Ida Brun has been accused of selling the mill, which she denies.", []string{"denies she = Ida Brun | selling the mill"}},
		{extract.About{}, "Ida Brun conceded that the weir leaks.", []string{"Ida Brun = Ida Brun | that the weir leaks"}},
		{extract.About{}, "Ida Brun was dismissed after she warned that the weir leaks.", []string{"she = Ida Brun | that the weir leaks"}},
		{extract.About{}, "The board would neither confirm nor deny that the weir leaks.", []string{"declines The board | that the weir leaks"}},
		// who he or she is
		{extract.About{}, "Ida Brun met Ruth Vane. She said the weir leaks.", []string{"She | the weir leaks"}},
		{extract.About{}, "Ida Brun runs the mill. She said the weir leaks.", []string{"She = Ida Brun | the weir leaks"}},
		{extract.About{}, "Ida Brun, the miller, left after she told the board that the weir leaks.", []string{"she = Ida Brun | that the weir leaks"}},
		{extract.About{}, "“The weir leaks,” Tom Reed said. The board met on Monday. “It will break,” he added.", []string{"Tom Reed = Tom Reed | The weir leaks", "he = Tom Reed | It will break"}},
		{extract.About{}, "The envoy in Bern said that the talks had failed.", []string{"The envoy in Bern | that the talks had failed"}},
		// kinds of texts
		{extract.About{}, "Q: Did you open the gate?\n\nA: The gate broke in May.\n\nQ: Who saw it?\n\nA: Two millers saw it break.", []string{"? | The gate broke in May", "? | Two millers saw it break"}},
		{extract.About{Title: "Address to the millers", Author: "Ida Brun"}, "Dear friends, I believe that the weir leaks. We know that the gate is old.", []string{"I = Ida Brun | that the weir leaks", "We = Ida Brun | that the gate is old"}},
		{extract.About{}, "16:20 UPDATE: The gate has broken, the board says.\n\n15:48 The police say one man is missing.\n\n15:10 The weir leaks.", []string{"the board | The gate has broken", "The police | one man is missing"}},
		{extract.About{}, "FOR IMMEDIATE RELEASE\n\nDr Ida Brun, Chief Inspector of Mills: “We welcome the new powers.”\n\n###\n\nContact: press@mill.example", []string{"Dr Ida Brun = Ida Brun | We welcome the new powers"}},
		{extract.About{}, "REED: Harrow requires a new gate. The barge burnt in 2019.\n\nBRUN: That is so.", []string{"REED = Reed | Harrow requires a new gate", "REED = Reed | The barge burnt in 2019"}},
		{extract.About{}, "16:20 Earlier reports said that nine men had died.\n\n16:40 The police say that one man is missing.\n\n16:50 The weir is dry.", []string{"The police | that one man is missing"}},
		{extract.About{}, "MODERATOR: Welcome.\n\nIDA BRUN: I am the editor of Green Mill.\n\nREED: The gate broke in May.", []string{"IDA BRUN = Ida Brun | I am the editor of Green Mill", "REED = Reed | The gate broke in May"}},
	} {
		if got := said(c.text, c.about); !slices.Equal(got, c.want) {
			t.Errorf("%s\n\tgot %s\n\twant %s", c.text, strings.Join(got, "; "), strings.Join(c.want, "; "))
		}
	}
}
