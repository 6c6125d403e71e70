package eventlines

import "testing"

func TestLabels(t *testing.T) {
	all, err := Labels()
	if err != nil {
		t.Fatal(err)
	}
	stories, ids, good := map[string]bool{}, map[string]bool{}, 0
	for _, l := range all {
		stories[l.Story()] = true
		for _, v := range []string{l.Date, l.Alone, l.Worth} {
			if v != "yes" && v != "no" {
				t.Errorf("%s: %q", l.ID, v)
			}
		}
		if ids[l.ID] || l.Doc == "" || l.At[1] <= l.At[0] || l.Time != nil && (l.Time[0] < l.At[0] || l.Time[1] > l.At[1]) {
			t.Errorf("%+v", l)
		}
		if l.Good() {
			good++
		}
		ids[l.ID] = true
	}
	if len(all) != 2350 || len(stories) != 39 || good != 1214 {
		t.Errorf("%d labels of %d stories, %d good", len(all), len(stories), good)
	}
}
