package form

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func cut(text string) *segment.Text {
	return segment.New(text, segment.PlainBlocks(text), words.Segmentation)
}

func TestGuess(t *testing.T) {
	for _, c := range []struct {
		name, title, author, text string
		want                      dossier.TextForm
	}{
		{"a report", "Quay vote", "Jo Miller", "The board met on Monday.\n\nIt said the quay was safe.", dossier.Report},
		{"turns in capitals", "Hearing", "", "OKOYE: The quay is safe.\n\nHOLT: It is not.", dossier.Transcript},
		{"turns within a paragraph", "Hearing", "", "OKOYE: The quay is safe. HOLT: It is not. OKOYE: We looked.", dossier.Transcript},
		{"one line with a place in capitals", "Quay", "", "NORBURG: The quay is safe, the board said.\n\nIt met on Monday.", dossier.Report},
		{"items from several places", "In brief", "", "LONDON: The quay is safe.\n\nPARIS: The ferry is late.\n\nROME: The board met.", dossier.Report},
		{"people with the names of places", "Talk", "", "PARIS: The quay is safe.\n\nJORDAN: It is not.\n\nPARIS: We looked.", dossier.Transcript},
		{"lines with labels in capitals", "Quay", "", "UPDATE: The quay is shut.\n\nWARNING: The road is wet.", dossier.Report},
		{"questions and answers", "Talk", "", "Q: Is it safe?\n\nA: It is.", dossier.Transcript},
		{"a question without an answer", "Talk", "", "Q: Is it safe?\n\nThe board met.", dossier.Report},
		{"names that return", "Talk", "", "The Gazette: Is it safe?\n\nLena Okoye: It is.\n\nThe Gazette: Why?\n\nLena Okoye: We looked.", dossier.Transcript},
		{"lines that name something else", "Guide", "", "Board Room: The meeting.\n\nMain Quay: The ships.\n\nOld Lock: The gate.\n\nNew Lock: The other gate.", dossier.Report},
		{"times before names", "Call", "", "[00:12] Lena Okoye: It is safe.\n[00:20] Piet Holt: Who looked?\n[00:31] Lena Okoye: We did.", dossier.Transcript},
		{"two times before names", "Call", "", "[00:12] Lena Okoye: It is safe.\n[00:20] Piet Holt: Who looked?", dossier.Report},
		{"names with a full stop", "Hearing", "", "Ms. Okoye. It is safe.\n\nMr. Holt. Who looked?\n\nMs. Okoye. We did.", dossier.Transcript},
		{"the name of one with a full stop", "Portrait", "", "Ms. Okoye. It is her name.\n\nMs. Okoye. They say it often.\n\nMs. Okoye. She smiles.", dossier.Report},
		{"a message", "Leak", "", "From: Ruth Bauer <ruth@port.example>\nTo: Piet Holt\nSubject: The quay\n\nThe quay is shut.", dossier.Speech},
		{"a message that quotes another", "Leak", "", "From: Ruth Bauer <ruth@port.example>\nTo: Piet Holt\nSubject: The quay\n\nThe quay is shut.\n\nOn Monday, Piet Holt wrote:\n\nIt is open.", dossier.Report},
		{"a line that begins with from", "Route", "", "From: Harrow Quay\n\nThe ferry is late.", dossier.Report},
		{"an interview without labels", "Interview with Lena Okoye", "", "Is the quay safe?\n\nIt is, I think.\n\nWho looked?\n\nWe did.\n\nWhen was that?\n\nIn May.", dossier.Transcript},
		{"questions in a report", "Quay vote", "", "Is the quay safe?\n\nThe board thinks so.\n\nIt met on Monday.\n\nIt meets again in May.", dossier.Report},
		{"entries with times", "Live", "", "16:20 The quay is shut.\n\n16:45 The road is shut.\n\n5.10pm: It is open.", dossier.Liveblog},
		{"two entries", "Timetable", "", "16:20 The first ferry.\n\n16:45 The second ferry.\n\nThey are late, the board said.", dossier.Report},
		{"an address by its author", "Address to the Board", "Ruth Bauer", "I ask you to vote. We need the quay.", dossier.Speech},
		{"an address without an author", "Address to the Board", "", "I ask you to vote. We need the quay.", dossier.Report},
		{"a report on a speech", "Minister's speech shakes the board", "Jo Miller", "“I ask you to vote. We need it,” she said. The board met. It voted.", dossier.Report},
		{"a letter", "To the editor", "Ruth Bauer", "Dear editor,\n\nI read the report. We need the quay.", dossier.Speech},
		{"a ruling", "Holt v. Bauer", "", "Holt v. Bauer\n\nOKOYE, J., delivered the opinion of the Court.", dossier.Ruling},
		{"a ruling by its title", "Holt v. Bauer", "", "Justice OKOYE delivered the opinion of the Court.", dossier.Ruling},
		{"a report on a suit", "Holt v. Bauer", "", "Justice Okoye heard the case on Monday.", dossier.Report},
		{"a ruling elsewhere", "Holt v Bauer", "", "IN THE COURT OF APPEAL\n\nHolt v Bauer\n\nOkoye LJ delivered the judgment of the court.", dossier.Ruling},
		{"a report on a case elsewhere", "Holt v Bauer", "", "The court of appeal ruled in Holt v Bauer on Monday. The judgment was delivered in court.", dossier.Report},
		{"a report on a case", "Court rules", "", "The court ruled in Holt v. Bauer on Monday.", dossier.Report},
		{"a release", "Dock opens", "", "FOR IMMEDIATE RELEASE\n\nThe dock opened today.", dossier.Release},
	} {
		if got := Read(cut(c.text), extract.About{Title: c.title, Author: c.author}).Form; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestStatedFormTakesPrecedence(t *testing.T) {
	x := cut("OKOYE: The quay is safe.\n\nHOLT: It is not.")
	if l := Read(x, extract.About{Form: dossier.Report}); l.Form != dossier.Report || l.Turns != nil {
		t.Errorf("stated to be an article: form %q with %d turns", l.Form, len(l.Turns))
	}
	one := cut("Okoye: The quay is safe. It was built in May.")
	if l := Read(one, extract.About{}); len(l.Turns) != 0 {
		t.Errorf("one label: %d turns", len(l.Turns))
	}
	if l := Read(one, extract.About{Form: dossier.Transcript}); len(l.Turns) != 1 {
		t.Errorf("stated to be a transcript: %d turns, want 1", len(l.Turns))
	}
}

func TestAuthorOfASpeech(t *testing.T) {
	for author, want := range map[string]string{
		"Ruth Bauer": "Ruth Bauer", "By Ruth Bauer": "Ruth Bauer", "President Ruth Bauer": "Ruth Bauer", "Board of Norburg": "", "Ruth Bauer and Piet Holt": "", "Ruth Bauer, Piet Holt": "", "Gazette staff": "", "Ruth": "",
	} {
		if got := Read(cut("I ask you."), extract.About{Author: author, Form: dossier.Speech}).Author; got != want {
			t.Errorf("author %q: %q, want %q", author, got, want)
		}
	}
}

// turns renders turns as "speaker=words"; "?" marks those who only ask.
func turns(text string, about extract.About) string {
	x := cut(text)
	l := Read(x, about)
	var out []string
	for _, u := range l.Turns {
		s := ""
		if u.Speaker[0] < u.Speaker[1] {
			s = x.Cover(u.Speaker[0], u.Speaker[1]).Text(text)
		}
		if u.Asks {
			s += "?"
		}
		if u.Anonymous {
			s += "*"
		}
		out = append(out, s+"="+x.Cover(u.First, u.Last).Text(text))
	}
	return strings.ReplaceAll(strings.Join(out, " | "), "\n\n", " / ")
}

func TestTurns(t *testing.T) {
	interview, stated := extract.About{Title: "Interview with Lena Okoye"}, extract.About{Form: dossier.Transcript}
	for _, c := range []struct {
		text  string
		about extract.About
		want  string
	}{
		{"LENA OKOYE, HARBOUR MASTER: It is safe. HOLT (on camera): Is it?", extract.About{}, "LENA OKOYE=It is safe. | HOLT=Is it?"},
		{"MR. HOLT: It ended.\n\nIt was May.\n\nMS. WEISS: No.\n\nShe left.", extract.About{}, "MR. HOLT=It ended. / It was May. | MS. WEISS=No."},
		{"HOLT: It ended.\n\nARGUMENT OF ANNA WEISS\n\nIt was late.\n\nWEISS: No.", extract.About{}, "HOLT=It ended. | WEISS=No."},
		{"HOLT: It ended.\n\nHolt left the room.\n\nWEISS: No.", extract.About{}, "HOLT=It ended. | WEISS=No."},
		{"ANNA B. WEISS, FMR. MAYOR OF NORBURG: It ended. HOLT: No.", extract.About{}, "ANNA B. WEISS=It ended. | HOLT=No."},
		{"THE FERRY SANK. HOLT: It ended. WEISS: No.", extract.About{}, "HOLT=It ended. | WEISS=No."},
		{"MODERATOR: Welcome.\n\nHOLT: It ended.", extract.About{}, "MODERATOR*=Welcome. | HOLT=It ended."},
		{"THE PRESIDENT: It ended.\n\nQ: Is it safe?\n\nTHE PRESIDENT: It is.", extract.About{}, "THE PRESIDENT*=It ended. | ?=Is it safe? | THE PRESIDENT*=It is."},
		{"Harbour Post: Is it safe?\n\nAnna Holt: It is.\n\nHarbour Post: Since when?\n\nAnna Holt: Since May.", extract.About{Publisher: "The Harbour Post"}, "Harbour Post*=Is it safe? | Anna Holt=It is. | Harbour Post*=Since when? | Anna Holt=Since May."},
		{"Harbour Post: Is it safe?\n\nAnna Holt: It is.\n\nHarbour Post: Since when?\n\nAnna Holt: Since May.", extract.About{Publisher: "The Harbour News"}, "Harbour Post=Is it safe? | Anna Holt=It is. | Harbour Post=Since when? | Anna Holt=Since May."},
		{"Q: Is it safe? A: It is.", extract.About{}, "?=Is it safe? | =It is."},
		{"She spoke.\n\nIs it safe?\n\nIt is.\n\nThe quay\n\nWho says so?\n\nWe do.\n\nWhen?\n\nNow.\n\nThe board met.", interview, "?=Is it safe? | =It is. | ?=Who says so? | =We do. | ?=When? | =Now."},
		{"She spoke.\n\n  Is it safe?  \n\nIt is.\n\nSo I hope.\n\n  Who says so?  \n\nWe do.\n\n  Some doubt it.  \n\nThey are wrong.\n\n  When?  \n\nNow.", stated, "?=Is it safe? | =It is. | =So I hope. | ?=Who says so? | =We do. | ?=Some doubt it. | =They are wrong. | ?=When? | =Now."},
		{"She spoke.\n\n  It is safe.  \n\nIt is.\n\n  Some doubt it.  \n\nWe do.\n\n  Who says so?  \n\nWe do.", stated, ""},
		{"She spoke.\n\n  Is it safe?  \n\nI hope so.\n\nIt is.\n\n  Who says so?  \n\nWe do.\n\n  When?  \n\nI said it.", extract.About{}, "?=Is it safe? | =I hope so. | =It is. | ?=Who says so? | =We do. | ?=When? | =I said it."},
		{"She spoke.\n\n  Is it safe?  \n\nI hope so.\n\n  Who says so?  \n\nWe do.\n\n  When?  \n\nIt is old.\n\n The talk was cut. ", extract.About{}, "?=Is it safe? | =I hope so. | ?=Who says so? | =We do. | ?=When? | =It is old."},
		{"She spoke.\n\n  Is it safe?  \n\nI hope so.\n\n  Who says so?  \n\nThe board.\n\n  When?  \n\nIt is old.", extract.About{}, ""},
		{"She spoke.\n\n  Is it safe?  \n\nIt is.\n\n  Who says so?  \n\nThe board.\n\n  When?  \n\nShe said it.", extract.About{}, ""},
	} {
		if got := turns(c.text, c.about); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestSpeakersAreNamesWithoutRanks(t *testing.T) {
	text := "GENERAL HOLT: It ended.\n\nCHIEF JUSTICE ANNA WEISS: No.\n\nAUDIENCE MEMBER: Yes."
	x := cut(text)
	l := Read(x, extract.About{})
	var got []string
	for _, s := range l.Speakers(x) {
		got = append(got, s.Text(text))
	}
	if s := strings.Join(got, ", "); s != "HOLT, ANNA WEISS" {
		t.Errorf("speakers %s", s)
	}
}
