package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/export/record"
	"dossier/internal/site/locale"
	"dossier/internal/source/config"
	"dossier/internal/text/span"
)

func TestEveryFormatOfTheSettingsExists(t *testing.T) {
	for i, name := range config.Exports() {
		if i >= len(Formats) || Formats[i].Name != name {
			t.Errorf("format %d is not %q", i, name)
		}
	}
}

// What is not exact to the day, month or year has no plain date.
func TestPlainDates(t *testing.T) {
	for date, want := range map[string]string{
		"2023-09-12": "2023-09-12", "2023-09": "2023-09", "2023": "2023", "2023-09-12T19:00Z": "2023-09-12",
		"2023-09-12?": "", "2023-09~": "", "2023?": "", "202X": "", "20XX": "", "2023-21": "", "2023-09-12/2023-09-13": "", "": "",
		"0000": "", "-0044-03-15": "",
	} {
		d := dossier.Dossier{}.Edition
		if date != "" {
			d = parseDate(t, date)
		}
		if got, ok := plainDate(d); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v; want %q", date, got, ok, want)
		}
	}
}

func TestExactDays(t *testing.T) {
	for date, want := range map[string]string{
		"2023-09-12": "2023-09-12 2023-09-12", "2023-09-12/2023-09-14": "2023-09-12 2023-09-14",
		"2023-09-12/2023-10": "", "2023-09-12?/2023-09-14": "", "2023-09-12/2023-09-14~": "", "2023-09-12/..": "", "../2023-09-12": "", "2023-09": "", "2023-09-12~": "",
	} {
		first, last, ok := exactDays(parseDate(t, date))
		if got := strings.TrimSpace(first + " " + last); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q, %v; want %q", date, got, ok, want)
		}
	}
}

// dated returns the sample with one event on a date.
func datedDossier(t *testing.T, date string) *dossier.Dossier {
	d := sample(t)
	d.Events[0].Date = parseDate(t, date)
	return d
}

func exported(t *testing.T, d *dossier.Dossier, kind string) string {
	t.Helper()
	format, ok := FormatOf(kind)
	if !ok {
		t.Fatalf("no format %q", kind)
	}
	var b bytes.Buffer
	if err := format.Of(d, locale.English()).Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A date is never made more exact than it is.
func TestUncertainDatesStayUncertain(t *testing.T) {
	for _, c := range []struct{ date, calendar, ftm, timeline string }{
		{"2021-05-04", "DTSTART;VALUE=DATE:20210504", `"date":["2021-05-04"]`, `"display_date": "4 May 2021"`},
		{"2021-05-04?", "", `"notes":["Date: 2021-05-04? (EDTF)"]`, `"display_date": "4 May 2021 (uncertain)"`},
		{"2021-05", "", `"date":["2021-05"]`, `"display_date": "May 2021"`},
		{"2021~", "", `"notes":["Date: 2021~ (EDTF)"]`, `"display_date": "about 2021"`},
		{"2021-05-04/2021-05-06", "DTEND;VALUE=DATE:20210507", `"endDate":["2021-05-06"]`, `"display_date"`},
		{"2021-05-04/2021-05-06~", "", `"notes":["Date: 2021-05-04/2021-05-06~ (EDTF)"]`, `"display_date"`},
		{"../2021-05-04", "", `"endDate":["2021-05-04"]`, ""},
	} {
		d := datedDossier(t, c.date)
		for kind, want := range map[string]string{"calendar": c.calendar, "followthemoney": c.ftm, "timelinejs": c.timeline} {
			got := exported(t, d, kind)
			switch none := map[string]string{"calendar": "BEGIN:VEVENT", "timelinejs": "unique_id"}[kind]; {
			case want == "" && strings.Contains(got, none):
				t.Errorf("%s: %s has the event:\n%s", c.date, kind, got)
			case !strings.Contains(got, want):
				t.Errorf("%s: %s does not have %s:\n%s", c.date, kind, want, got)
			}
		}
	}
}

// The day of an article is a time of those who are in it, if it is exact.
func TestTimesOfTheNetwork(t *testing.T) {
	d := sample(t)
	if got := exported(t, d, "gexf"); !strings.Contains(got, `<spell start="2021-05-05" end="2021-05-05">`) {
		t.Errorf("no times:\n%s", got)
	}
	d.Articles[0].Date = parseDate(t, "2021-05-05?")
	if got := exported(t, d, "gexf"); strings.Contains(got, "<spell") {
		t.Errorf("a time of an uncertain date:\n%s", got)
	}
}

// An event keeps its UID when other events come, and the file does not depend on a
// clock.
func TestCalendarIsStable(t *testing.T) {
	d := sample(t)
	before := exported(t, d, "calendar")
	if !strings.Contains(before, "UID:e-1@dossier.invalid\r\n") || !strings.Contains(before, "DTSTAMP:20210505T000000Z\r\n") {
		t.Errorf("calendar:\n%s", before)
	}
	d.Edition = parseDate(t, "2022-01-02")
	d.BaseURL = "https://files.example:8443/x/"
	if got := exported(t, d, "calendar"); !strings.Contains(got, "UID:e-1@files.example\r\n") || !strings.Contains(got, "DTSTAMP:20220102T000000Z\r\n") {
		t.Errorf("calendar:\n%s", got)
	}
}

// What the machine cannot tell apart is resolved to nobody.
func TestMentionsThatAreOpenAreNotResolved(t *testing.T) {
	for line := range strings.Lines(exported(t, sample(t), "followthemoney")) {
		var e ftmEntity
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		if e.Schema == "Mention" && (e.Properties["name"][0] == "friends") == (len(e.Properties["resolved"]) > 0) {
			t.Errorf("mention %+v", e)
		}
	}
}

// A place has the coordinates of its record, and no others.
func TestCoordinatesOfPlaces(t *testing.T) {
	d := sample(t)
	d.Places = []*dossier.Entity{
		{Slug: "port", Kind: dossier.Place, Name: "Port", Record: &dossier.Record{Coordinates: &dossier.Coordinates{Latitude: -33.9, Longitude: 18.4}}},
		{Slug: "quay", Kind: dossier.Place, Name: "Quay", Record: &dossier.Record{}},
	}
	for _, p := range lines[record.Entity](t, d, "places") {
		want := p.Slug == "port"
		if (p.Coordinates != nil) != want || want && *p.Coordinates != (record.Coordinates{Latitude: -33.9, Longitude: 18.4}) {
			t.Errorf("%s is at %v", p.Slug, p.Coordinates)
		}
	}
	if got := exported(t, d, "followthemoney"); strings.Count(got, `"latitude":["-33.9"]`) != 1 || strings.Count(got, `"longitude":["18.4"]`) != 1 {
		t.Errorf("FollowTheMoney:\n%s", got)
	}
}

// The model limits the length of texts.
func TestLongTextsOfTheModel(t *testing.T) {
	d := sample(t)
	a := d.Articles[0]
	a.Prose = ""
	for i := range 20000 {
		a.Prose += fmt.Sprintf("ä%d ", i)
	}
	a.Title = strings.Repeat("é", 2000)
	a.Mentions, a.Statements = nil, nil
	e := ftmArticle(d, a)
	if got := strings.Join(e.Properties["bodyText"], " "); got != a.Words(span.Span{End: len(a.Prose)}) {
		t.Error("the text is not whole")
	}
	for key, max := range map[string]int{"bodyText": 65000, "title": 1024, "name": 384} {
		for _, v := range e.Properties[key] {
			if n := len([]rune(v)); n > max || n == 0 {
				t.Errorf("%s has %d characters", key, n)
			}
		}
	}
}

func TestMarkdownText(t *testing.T) {
	for in, want := range map[string]string{
		"a b, c; d?":        "a b, c; d?",
		"The end.":          "The end.",
		"1. one":            `1\. one`,
		"e.g. this":         `e\.g\. this`,
		"co-operate":        "co-operate",
		"- item":            `\- item`,
		"a -- b ... c":      `a \-\- b \.\.\. c`,
		"<b>*x*</b>":        `\<b\>\*x\*\</b\>`,
		"[[x|y]] ![z](u)":   `\[\[x\|y\]\] \!\[z\]\(u\)`,
		"%%c%% ==h== #t":    `\%\%c\%\% \=\=h\=\= \#t`,
		"two\nlines\x00 \t": "two lines",
		"$x$ @k {y}":        `\$x\$ \@k \{y\}`,
	} {
		if got := markdownText(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
