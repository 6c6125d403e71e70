package form

import (
	"strings"
	"testing"

	"dossier/internal/text/segment"
)

// story is an article of several sentences, into which a line is put.
const story = "The board met on Monday to discuss the quay.\n\n%\n\nIt will meet again in May, after the survey of the lock is done."

func isFurniture(t *testing.T, text, line string) bool {
	t.Helper()
	at := strings.Index(text, line)
	for _, b := range Furnish(text, segment.PlainBlocks(text)) {
		if b.Start <= at && at < b.End {
			return b.Kind == segment.Furniture
		}
	}
	t.Fatalf("%q is in no block", line)
	return false
}

func TestLines(t *testing.T) {
	for _, c := range []struct{ furniture, article string }{
		{"We use cookies to improve your experience.", "The thief took nine cookies, police said."},
		{"© 2024 Example Gazette", "©ost of the quay"},
		{"Copyright 2024 Example Gazette. All rights reserved.", "Copyright law protects the film, the court said."},
		{"Share on Facebook", "The board will share its report on Facebook."},
		{"Sign up for our newsletter and get the news every morning.", "The board said it would sign up 40 workers."},
		{"Follow us on Twitter, or become our patron!", "Norland will become a member of the league."},
		{"Get the latest in your inbox.", "Get the money back, the judge told Holt."},
		{"Read more: Ferry strike enters third week", "Read more books, the teacher said."},
		{"Photo: Lena Okoye", "Photo shows a gate that is broken, the board said."},
		{"Image by Lena Okoye", "Image rights were sold to the club."},
		{"ABSTRACT.", "Abstract art was sold."},
		{"jo.miller@gazette.example", "Miller wrote from her own address."},
		{"1694499963", "The bill was 1694 crowns."},
		{"#quay #harbour #vote", "#1 in the race was Holt."},
		{"SHIPOWNERS MEET IN NORBURG FOR TALKS", "Shipowners meet in Norburg for talks."},
		{"(Reporting by Anna Weiss; Editing by Piet Holt.)", "Reporting of the fault took a week, the board said."},
		{"Anna Weiss contributed to this report.", "The port is shut. Anna Weiss contributed to this report."},
		{"Home > News > Norland", "The path leads from Norburg > Oakport, the map says."},
		{"More from Norland", "More from Norland and the league is expected, the board said."},
		{"Image caption, the gate", "Captions, the court said, are text."},
		{"News | Sport | Weather", "Piet Lorne | Example Gazette | Norburg"},
		{"World", "Piet Lorne"},
		{"Last updated: 5 March 2024", "Updated rules came into force on 5 March 2024."},
		{"The opinions expressed in this column are solely those of Piet Lorne.", "The opinions expressed in this report are those of the board, Lorne said."},
		{"Piet Lorne is a lawyer. The views expressed here are his own.", "The views of the board are its own."},
		{"This story has been updated with a reply of the board.", "The map of the quay has been updated."},
		{"Subscribe to the Gazette for unlimited access.", "The board has unlimited access to the quay."},
		{"You have 2 free articles left this month.", "The shop has 2 free articles left, Holt said in May."},
		{"5 min read", "5 men read"},
		{"Advertisement", "Advertisement of the post drew 40 replies."},
		{"Contact: Anna Weiss,                                  , +44 20 1234", "Contact was lost, Anna Weiss said in her report of 1234."},
		{"Media contact: Anna Weiss, +44 20 1234", "Contact with the ship was lost at noon."},
	} {
		if !isFurniture(t, strings.Replace(story, "%", c.furniture, 1), c.furniture) {
			t.Errorf("%q is not furniture", c.furniture)
		}
		if isFurniture(t, strings.Replace(story, "%", c.article, 1), c.article) {
			t.Errorf("%q is furniture", c.article)
		}
	}
}

func TestQuotedPromptsAreNoFurniture(t *testing.T) {
	const line = `"Follow us on the road to the quay," Holt said.`
	if isFurniture(t, strings.Replace(story, "%", line, 1), line) {
		t.Error("a quotation is furniture")
	}
}

func TestLinksAfterTheirHeading(t *testing.T) {
	text := strings.Replace(story, "%", "Related articles\n\nBoard meets\n\nQuay to be widened", 1)
	for line, want := range map[string]bool{"Related articles": true, "Board meets": true, "Quay to be widened": true, "It will meet again": false} {
		if got := isFurniture(t, text, line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestWhatFollowsTheEnd(t *testing.T) {
	long := strings.Repeat("The board met on Monday to discuss the quay.\n\n", 6)
	if text := long + "(END)\n\nThe firm has 40 ships and a dock."; !isFurniture(t, text, "The firm has") {
		t.Error("what follows the end is not furniture")
	}
	if text := "The firm has a dock.\n\n###\n\n" + long; isFurniture(t, text, "The board met") {
		t.Error("an article after an early mark is furniture")
	}
}

func TestWhatAnOrganizationSaysOfItself(t *testing.T) {
	const rest = "\n\nThe dock opened today, and 40 ships came.\n\nAbout Harbour Works\n\nHarbour Works is the leading operator of docks."
	if text := "FOR IMMEDIATE RELEASE" + rest; !isFurniture(t, text, "Harbour Works is") {
		t.Error("in a release: not furniture")
	}
	if text := "The Gazette has learnt this today." + rest; isFurniture(t, text, "Harbour Works is") {
		t.Error("in an article: furniture")
	}
}

func TestHeadingsInCapitals(t *testing.T) {
	heading := "WHAT THE BOARD MEANS TO DO"
	if text := heading + "\n\n" + story; isFurniture(t, text, heading) {
		t.Error("the headline is furniture")
	}
	sections := "%\n\nWHO PAYS FOR THE NEW QUAY\n\nThe town pays for it, the board said.\n\nWHAT THE TOWN HAS TO SAY\n\nIt is against it, the mayor said."
	text := strings.Replace(story, "%", heading+"\n\nThe plan is new.\n\n"+sections[3:], 1)
	if isFurniture(t, text, "WHO PAYS") {
		t.Error("one of several sections is furniture")
	}
	if text := strings.Replace(story, "%", "OKOYE: It is safe.\n\nARGUMENT OF ANNA WEISS FOR THE BOARD\n\nHOLT: It is not.", 1); isFurniture(t, text, "ARGUMENT") {
		t.Error("a heading of a transcript is furniture")
	}
}

// The blocks of an article without furniture are not touched, and those with it
// lose no byte.
func TestBlocksKeepTheirBytes(t *testing.T) {
	plain := strings.Replace(story, "%", "Nothing else.", 1)
	if got, want := Furnish(plain, segment.PlainBlocks(plain)), segment.PlainBlocks(plain); len(got) != len(want) {
		t.Errorf("%d blocks, want %d", len(got), len(want))
	}
	lines := strings.Replace(story, "%", "The board met.\nShare on Facebook\nIt voted.", 1)
	kinds := ""
	for _, b := range Furnish(lines, segment.PlainBlocks(lines)) {
		kinds += map[bool]string{true: "f", false: "."}[b.Kind == segment.Furniture]
	}
	if kinds != "..f.." {
		t.Errorf("blocks %s, want ..f..", kinds)
	}
}
