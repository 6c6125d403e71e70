package edtf

import (
	"encoding/json"
	"strings"
	"testing"
)

// valid are expressions in canonical form.
var valid = []string{
	"2023-09-12", "2023-09", "2023", "0000", "-0043", "-0043-03-15", "Y12000", "Y-12000", "2024-02-29",
	"2023-09-12T19:00", "2023-09-12T19:00:05", "2023-09-12T19:00Z", "2023-09-12T19:00+09:00", "2023-09-12T19:00-03:30", "2023-09-12T19:00+14:59", "9999", "-9999", "Y10000", "Y-10000", "2023?/2023~",
	"2023-21", "2023-24", "202X", "20XX", "000X", "-004X", "-04XX", "-00XX", "2023-09-XX", "2023-XX", "2023-XX-XX",
	"2023?", "2023~", "2023%", "2023-09-12?", "202X~", "2023-22%", "2023-09-12T19:00?",
	"2023-09-04/2023-09-10", "2014/2016", "2014~/2016?", "2022/..", "../2022", "2022/", "/2022", "-0043/0014", "2023/2023-09", "2023-09-12?/..",
}

func mustParse(t testing.TB, s string) Date {
	t.Helper()
	d, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestCanonicalFormsAreReadAndWrittenBack(t *testing.T) {
	for _, s := range valid {
		if got := mustParse(t, s).String(); got != s {
			t.Errorf("Parse(%q).String() = %q", s, got)
		}
	}
}

func TestOtherFormsAreMadeCanonical(t *testing.T) {
	for s, want := range map[string]string{
		"2023-W36":                 "2023-09-04/2023-09-10",
		"2020-W53":                 "2020-12-28/2021-01-03",
		"2023-09-12T19:00+00:00":   "2023-09-12T19:00Z",
		"2023-09-12T19:00-00:00":   "2023-09-12T19:00Z",
		"2023-09-12T19:00+09":      "2023-09-12T19:00+09:00",
		"2023-09-12T19:00:00Z":     "2023-09-12T19:00:00Z",
		"2023-09-12T19:00:05+0000": "",
	} {
		d, err := Parse(s)
		if d.String() != want || (err != nil) != (want == "") {
			t.Errorf("Parse(%q) = %q, %v; want %q", s, d, err, want)
		}
	}
}

func TestErrorsSayWhatIsWrong(t *testing.T) {
	for s, want := range map[string]string{
		"":                       "empty",
		"2023-02-31":             "31 February does not exist",
		"2023-09-31":             "31 September does not exist",
		"2023-02-29":             "29 February 2023 does not exist",
		"1900-02-29":             "29 February 1900 does not exist",
		"2023-09-00":             "0 September does not exist",
		"2023-13":                "month 13 does not exist",
		"2023-00-10":             "month 00 does not exist",
		"2023-20":                "month 20 does not exist",
		"2023-25":                "use 01 to 12 for months",
		"2023-42":                "month 42 does not exist",
		"2023-21-01":             "a season cannot have a day",
		"2023-21-XX":             "a season cannot have a day",
		"2023-9-12":              `month "9": expected two digits, 09`,
		"2023-09-1":              `day "1": expected two digits, 01`,
		"2023-sep":               `month "sep": expected two digits`,
		"2023-09-012":            `day "012": expected two digits`,
		"2023-09-12-":            `day "12-": expected two digits`,
		"2023-":                  `month "": expected two digits`,
		"2023-XX-12":             "must be XX",
		"202X-09":                "a decade or century cannot have a month",
		"2XXX":                   "at most the last two digits",
		"XXXX":                   "at most the last two digits",
		"2X23":                   "only the last digits can be X",
		"-00X0":                  "only the last digits can be X",
		"-0000":                  "year -0000 does not exist",
		"23":                     "expected four digits",
		"12023":                  "expected four digits",
		"Y2023":                  "more than four digits",
		"Y02023":                 "out of range",
		"Y9999999999":            "out of range",
		"Y12023-09":              "cannot have a month",
		"12 September 2023":      "expected YYYY-MM-DD",
		"September 2023":         "expected YYYY-MM-DD",
		"9/12/2023":              "expected YYYY-MM-DD",
		"2023/09":                "expected YYYY-MM-DD",
		"2023/09/12":             "expected YYYY-MM-DD",
		"202x":                   "expected YYYY-MM-DD",
		"?":                      "expected YYYY-MM-DD",
		"2023-W54":               "2023 has no week 54",
		"2023-W53":               "2023 has no week 53",
		"2023-W00":               "2023 has no week 0",
		"2023-W1":                "expected YYYY-Www",
		"2023-W36-2":             "expected YYYY-Www",
		"2023-10/2023-09":        "the interval ends before it starts",
		"2023-09/2023-09":        "both ends of the interval are the same",
		"/":                      "needs a date at one end",
		"../..":                  "needs a date at one end",
		"../":                    "needs a date at one end",
		"2023-02-30/2023-03":     "start: 30 February does not exist",
		"2023/2024-02-30":        "end: 30 February does not exist",
		"2023-09-12T19:00/2024":  "cannot have a time of day",
		"2023-09T19:00":          "a time of day needs a day",
		"2023-09-12T24:00":       "hour 24 does not exist",
		"2023-09-12T19:60":       "minute 60 does not exist",
		"2023-09-12T19:00:60":    "second 60 does not exist",
		"2023-09-12T19":          "expected hh:mm",
		"2023-09-12T7pm":         "expected hh:mm",
		"2023-09-12T":            "expected hh:mm",
		"2023-09-12T19:00 KST":   "time zone",
		"2023-09-12T19:00+":      "time zone",
		"2023-09-12T19:00+0900":  "time zone",
		"2023-09-12T19:00+15":    "time zone +15 does not exist",
		"2023-09-12T19:00+01:60": "time zone +01:60 does not exist",
		"2023-09-12T19:00+01:5":  "time zone",
		"2023-09-12T19:00+01 30": "time zone",
	} {
		d, err := Parse(s)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Parse(%q) = %q, %v; want an error with %q", s, d, err, want)
		} else if !d.IsZero() {
			t.Errorf("Parse(%q) = %q with an error; want the zero Date", s, d)
		}
	}
}

func TestErrorQuotesTheExpression(t *testing.T) {
	_, err := Parse("2023-02-31")
	if want := `date "2023-02-31": 31 February does not exist`; err == nil || err.Error() != want {
		t.Errorf("error is %v, want %s", err, want)
	}
}

func TestJSONIsAString(t *testing.T) {
	type record struct {
		Date Date `json:"date"`
		None Date `json:"none"`
		Omit Date `json:"omit,omitzero"`
	}
	in := record{Date: mustParse(t, "2014~/2016")}
	b, err := json.Marshal(in)
	if want := `{"date":"2014~/2016","none":""}`; err != nil || string(b) != want {
		t.Fatalf("marshals to %s, %v; want %s", b, err, want)
	}
	var out record
	if err := json.Unmarshal(b, &out); err != nil || out != in {
		t.Errorf("reads back as %v, %v; want %v", out, err, in)
	}
	if err := json.Unmarshal([]byte(`{"date":"2023-02-31"}`), &out); err == nil {
		t.Error("an impossible date is read without error")
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range valid {
		f.Add(s)
	}
	f.Add("2023-W36")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Parse(s)
		if err != nil {
			if !d.IsZero() {
				t.Fatalf("Parse(%q) gives %q with error %v", s, d, err)
			}
			return
		}
		text := d.String()
		again, err := Parse(text)
		if err != nil || again != d {
			t.Fatalf("Parse(%q) = %#v; its text %q is read as %#v, %v", s, d, text, again, err)
		}
		if d.Earliest().check() != nil || d.Latest().check() != nil || d.Earliest().Compare(d.Latest()) > 0 {
			t.Fatalf("%q has the bounds %v and %v", text, d.Earliest(), d.Latest())
		}
		if Compare(d, again) != 0 || Compare(d, Date{}) <= 0 || d.Display() == "" || d.Month() == "" {
			t.Fatalf("%q: does not compare, display or have a month", text)
		}
	})
}
