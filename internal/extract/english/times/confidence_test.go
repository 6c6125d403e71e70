package times

import "testing"

func TestEveryCurveIsMonotoneAndWithinZeroAndOne(t *testing.T) {
	for name, c := range map[string]interface{ Valid() bool }{
		"calendar": calendarCurve, "year": yearCurve, "week": weekCurve, "decade": decadeCurve,
		"vague": vagueCurve, "time": timeCurve, "duration": durationCurve, "set": setCurve,
	} {
		if !c.Valid() {
			t.Errorf("%s: %v", name, c)
		}
	}
}

func TestConfidenceFallsWithWhatIsImplied(t *testing.T) {
	for _, text := range []string{
		"On 12 May 2020, on Tuesday, now, last week.",
		"On 2021-12-25, on 9/12/2021, recently.",
		"In March 2017, in 2017, in the 1990s, at 7 a.m.",
		"For two days, every week, daily.",
	} {
		found := findIn(t, text, article)
		if len(found) < 3 {
			t.Fatalf("%q: found %s", text, listed(text, found))
		}
		for i, e := range found {
			if e.Confidence <= 0 || e.Confidence > 1 || i > 0 && e.Confidence >= found[i-1].Confidence {
				t.Errorf("%q: %q has confidence %v", text, e.Span.Text(text), e.Confidence)
			}
		}
	}
}

func TestTheSameConstructionHasTheSameConfidence(t *testing.T) {
	text := "On 12 May 2020 and on 3 June 2018; on Monday and on Friday; two weeks, six months."
	found := findIn(t, text, article)
	if len(found) != 6 {
		t.Fatalf("found %s", listed(text, found))
	}
	for i := 0; i < len(found); i += 2 {
		if found[i].Confidence != found[i+1].Confidence {
			t.Errorf("%q: %v, %q: %v", found[i].Span.Text(text), found[i].Confidence, found[i+1].Span.Text(text), found[i+1].Confidence)
		}
	}
}
