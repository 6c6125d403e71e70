package times

import (
	"testing"

	"dossier/internal/extract"
)

func TestDurations(t *testing.T) {
	cases{
		{"It took 17 months.", "17 months = P17M"},
		{"It took a few years.", "a few years = PXY"},
		{"It took several weeks.", "several weeks = PXW"},
		{"It took a couple of days.", "a couple of days = P2D"},
		{"It took half an hour.", "half an hour = PT30M"},
		{"It took an hour and a half.", "an hour and a half = PT1H30M"},
		{"It took two and a half years.", "two and a half years = P2Y6M"},
		{"It took 2 1/2 years.", "2 1/2 years = P2Y6M"},
		{"It took 2.5 hours.", "2.5 hours = PT2H30M"},
		{"It took two-and-a-half months.", "two-and-a-half months = P2.5M"},
		{"It took 1,200 days.", "1,200 days = P1200D"},
		{"It took twenty-four hours.", "twenty-four hours = PT24H"},
		{"It took two hundred and ten years.", "two hundred and ten years = P210Y"},
		{"It took two decades and three quarters.", "two decades = P20Y; three quarters = P9M"},
		{"It took 30 seconds, 10 minutes, two centuries and two millennia.", "30 seconds = PT30S; 10 minutes = PT10M; two centuries = P200Y; two millennia = P2000Y"},
		{"It took two weekends, half a century, half a dozen years and a dozen days.", "two weekends = P4D; half a century = P50Y; half a dozen years = P6Y; a dozen days = P12D"},
		{"It took three nights and a year and a half.", "three nights = P3D; a year and a half = P1Y6M"},
		{"It took a hundred days and three million years.", "a hundred days = P100D"},
		{"More than a week went by; almost an hour of it in silence.", "a week = P1W"},
		{"It was the worst day of a year when much failed.", "a year = P1Y"},
		{"It took a fortnight; she spent a year there.", "a fortnight = P2W; a year = P1Y"},
		{"It lasted for a fortnight.", "a fortnight = P2W"},
		{"It took nearly two years.", "nearly two years = P2Y"},
		{"It took two to three weeks.", "two to three weeks = P2W"},
		{"It took six consecutive days and two more years.", "six consecutive days = P6D; two more years = P2Y"},
		{"For years and within weeks it grew.", "years = PXY; weeks = PXW"},
		{"For the past 17 months it grew.", "the past 17 months = P17M"},
		{"Over the next few days it will grow.", "the next few days = PXD"},
		{"It grew over the past decade and in the last decade.", "the past decade = P10Y; the last decade = P10Y"},
		{"It grew in recent months and in coming weeks.", "recent months = PXM; coming weeks = PXW"},
		{"It came two days before the vote and a day after the fire.", "two days = P2D; a day = P1D"},
		{"In the first nine months it grew.", "the first nine months = P9M"},
	}.run(t, article)
}

func TestDurationsInCompounds(t *testing.T) {
	cases{
		{"A two-week, 23-year, twenty-four-hour, half-hour rest.", "two-week = P2W; 23-year = P23Y; twenty-four-hour = PT24H; half-hour = PT30M"},
		{"A 9-month-old strike and a several-year plan.", "9-month-old = P9M; several-year = PXY"},
		{"A weeklong, day-long, decades-long fight.", "weeklong = P1W; day-long = P1D; decades-long = PXY"},
		{"A single-day loss, a 2.5-year wait and a 1,000-year rule.", "single-day = P1D; 2.5-year = P2Y6M; 1,000-year = P1000Y"},
		{"A two-thirds vote, a one-time gain, a day-to-day task.", ""},
	}.run(t, article)
}

func TestAgesAreNotDurations(t *testing.T) {
	cases{
		{"He is 52 years old, she is three months old, aged 40 years, at the age of four months.", ""},
		{"A three-year-old boy, a 45-year-old and a nine-month-old baby came.", ""},
	}.run(t, article)
}

func TestSets(t *testing.T) {
	cases{
		{"They meet every day, each week, every other month.", "every day = P1D; each week = P1W; every other month = P2M"},
		{"They meet every two weeks and every quarter.", "every two weeks = P2W; every quarter = P1Q"},
		{"Every single month counts.", "Every single month = P1M"}, {"Every single moment counts.", ""},
		{"They meet each Tuesday, on Fridays and on Monday nights.", "each Tuesday = XXXX-WXX-2; Fridays = XXXX-WXX-5; Monday nights = XXXX-WXX-1TNI"},
		{"They meet each July, every summer and every morning.", "each July = XXXX-07; every summer = XXXX-SU; every morning = XXXX-XX-XXTMO"},
		{"They meet daily, weekly, monthly and annually.", "daily = P1D; weekly = P1W; monthly = P1M; annually = P1Y"},
		{"It pays $10 a day, twice a week.", "a day = P1D; a week = P1W"},
		{"The Daily Crow and the daily Granite agree.", ""},
		{"He is a day from home; each man a year older.", ""},
	}.run(t, article)
	for _, e := range findIn(t, "They meet every day and pay $10 a week.", article) {
		if e.Type != extract.TimexSet || !e.Date.IsZero() {
			t.Errorf("%v is not a set without a date", e)
		}
	}
}

func TestVagueReferences(t *testing.T) {
	text := "It is now quiet, and currently closed; recently it rained. In the past it was loud, in the near future it may be. These days it is dry."
	found := findIn(t, text, article)
	want := "now = PRESENT_REF; currently = PRESENT_REF; recently = PAST_REF; the past = PAST_REF; the near future = FUTURE_REF; These days = PRESENT_REF"
	if got := listed(text, found); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	for _, e := range found {
		if !e.Vague || !e.Date.IsZero() {
			t.Errorf("%q: vague %v, date %q", e.Span.Text(text), e.Vague, e.Date)
		}
	}
	cases{
		{"It will one day be big.", "one day = FUTURE_REF"},
		{"The past president met the future king.", ""},
		{"Until now it was so; for now, right now.", "now = PRESENT_REF; now = PRESENT_REF; right now = PRESENT_REF"},
		{"It is hard in today's world.", "today = PRESENT_REF"},
	}.run(t, article)
}
