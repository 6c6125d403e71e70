package events

import "testing"

// "And" between two nouns is no border: the verb before them is that of the date.
func TestTheVerbOfADateBehindTwoNouns(t *testing.T) {
	for text, want := range map[string]string{
		"Divers searched the quay of the port and of the town on Monday.": "searched",
		"Divers searched the quay, and on Monday a ferry sank.":           "sank",
	} {
		_, _, events := found(t, text)
		if len(events) != 1 || events[0].Verb.Text(text) != want {
			t.Errorf("%q: %+v", text, events)
		}
	}
}
