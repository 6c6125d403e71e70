package edtf

import "testing"

func TestDisplayIsEnglish(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"2023-09-12", "12 September 2023"},
		{"2023-09-12T19:00", "12 September 2023, 19:00"},
		{"2023-09-12T19:00Z", "12 September 2023, 19:00 UTC"},
		{"2023-09-12T19:00:30+09:00", "12 September 2023, 19:00:30 UTC+09:00"},
		{"2023-09", "September 2023"},
		{"2023", "2023"},
		{"2023-21", "spring 2023"},
		{"2023-24", "winter 2023"},
		{"199X", "the 1990s"},
		{"000X", "the 0s"},
		{"20XX", "the 21st century"},
		{"19XX", "the 20th century"},
		{"10XX", "the 11th century"},
		{"11XX", "the 12th century"},
		{"12XX", "the 13th century"},
		{"2019-04-25/2019-05-XX", "25 April 2019 – sometime in May 2019"},
		{"01XX", "the 2nd century"},
		{"-04XX", "the 5th century BC"},
		{"-00XX", "the 1st century BC"},
		{"-004X", "the 40s BC"},
		{"02XX", "the 3rd century"},
		{"2023-09-XX", "sometime in September 2023"},
		{"2023-XX", "sometime in 2023"},
		{"2023-XX-XX", "sometime in 2023"},
		{"2019~", "about 2019"},
		{"2023?", "2023 (uncertain)"},
		{"2023-09-12%", "about 12 September 2023 (uncertain)"},
		{"-0043-03-15", "15 March 44 BC"},
		{"0000", "1 BC"},
		{"Y12000", "12000"},
		{"2019-04-25/2019-04-27", "25–27 April 2019"},
		{"2019-04-30/2019-05-02", "30 April – 2 May 2019"},
		{"2019-12-30/2020-01-02", "30 December 2019 – 2 January 2020"},
		{"2019-04/2019-06", "April–June 2019"},
		{"2019-04/2020-06", "April 2019 – June 2020"},
		{"2019-21/2019-22", "spring–summer 2019"},
		{"2014/2016", "2014–2016"},
		{"-0043/-0040", "44 BC – 41 BC"},
		{"198X/199X", "the 1980s – the 1990s"},
		{"2019-04-XX/2019-05-02", "sometime in April 2019 – 2 May 2019"},
		{"2014~/2016~", "about 2014–2016"},
		{"2014~/2016?", "about 2014 – 2016 (uncertain)"},
		{"2014/2016-03", "2014 – March 2016"},
		{"2022/..", "since 2022"},
		{"2022~/", "from about 2022"},
		{"../2022", "until 2022"},
		{"/2022", "until 2022"},
	} {
		if got := mustParse(t, c.text).Display(); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
	if got := (Date{}).Display(); got != "" {
		t.Errorf("the zero Date is displayed as %q", got)
	}
}

func TestLabelIsShort(t *testing.T) {
	w := English
	w.Year, w.ShortDate = "year {year}", "{year} {month} {day}"
	for _, c := range []struct {
		text     string
		yearless bool
		want     string
	}{
		{"2023-09-12", false, "2023 Sep 12"},
		{"2023-09-12", true, "12 Sep"},
		{"2023-09", false, "Sep 2023"},
		{"2023", false, "year 2023"},
		{"-0043-03", false, "Mar 44 BC"},
	} {
		if got := mustParse(t, c.text).Label(&w, c.yearless); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
