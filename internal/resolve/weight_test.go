package resolve

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/resolve/event"
	"dossier/internal/source/document"
	"dossier/internal/text/edtf"
)

// The day that most articles mention is a key day, and the line of it is what
// most of them say. A day of one article is none.
func TestKeyEvents(t *testing.T) {
	d, _ := resolveStory(t, []string{
		`On 2 March 2024 the tanker Aurora ran aground off Novoport. On 2 March 2024 a kiosk in Novoport sold out of tea.`,
		`The tanker Aurora ran aground off Novoport on 2 March 2024. On 3 February 2024 the shop of Ida Berg closed in Novoport.`,
		`On 2 March 2024 the tanker Aurora ran aground near Novoport in a storm.`,
	}, nil)
	var key []string
	for _, e := range d.Events {
		if e.Key {
			key = append(key, e.Date.String()+" "+e.Summary)
		}
		if strings.Contains(e.Summary, "aground") && (e.Weight.Count(dossier.WeightArticles) == 0 || e.Weight.Count(dossier.WeightLater) != 3) {
			t.Errorf("weight of %q: %+v", e.Summary, e.Weight)
		}
	}
	if len(key) != 1 || !strings.Contains(key[0], "aground") {
		t.Errorf("key events %q", key)
	}
}

// The line of a key day is the event that an editor wrote a record of.
func TestTheRecordIsTheLineOfItsDay(t *testing.T) {
	texts := []string{
		`On 2 March 2024 the tanker Aurora ran aground off Novoport.`,
		`The tanker Aurora ran aground off Novoport on 2 March 2024. On 2 March 2024 Ida Berg won the regatta in Novoport.`,
	}
	d, _ := resolveStory(t, texts, func(in *Input) {
		r := event.Record{Record: record("regatta", "The regatta"), Date: edtf.Of(edtf.Day{Year: 2024, Month: 3, Day: 2})}
		in.Events = []event.Record{r}
	})
	for _, e := range d.Events {
		if e.Key != (e.ID == "regatta") {
			t.Errorf("%s %q is a key event: %v", e.ID, e.Summary, e.Key)
		}
	}
}

func TestPinAndMuteOfRecords(t *testing.T) {
	for _, kind := range []document.Kind{document.Event, document.Claim, document.Topic} {
		front := map[document.Kind]string{document.Event: "summary: A\ndate: 2024", document.Claim: "proposition: A", document.Topic: "title: A"}[kind]
		r, problems := document.ParseRecord(kind, kind.Folder()+"/a.md", []byte("---\n"+front+"\npin: yes\n---\n"))
		if r == nil || !r.Pin || r.Mute {
			t.Errorf("%s: %+v, %v", kind.Folder(), r, problems)
		}
	}
}
