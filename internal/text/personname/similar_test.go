package personname

import "testing"

func TestSimilarGiven(t *testing.T) {
	nickname := func(a, b string) bool { return a == "bill" && b == "william" || a == "william" && b == "bill" }
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"A. Okoye", "Ada Okoye", true},
		{"B. Okoye", "Ada Okoye", false},
		{"A.B. Okoye", "Ada Okoye", true},
		{"Ada Okoye", "Ada Maria Okoye", true},
		{"Ada Beth Okoye", "Ada Maria Okoye", false},
		{"Alex Okoye", "Alexandra Okoye", true},
		{"Al Okoye", "Alexandra Okoye", false},
		{"Ann Okoye", "Anna Okoye", true},
		{"Bill Okoye", "William Okoye", true},
		{"Bill Okoye", "Wilhelm Okoye", false},
		{"Bill Okoye", "William Okoya", false},
		{"Okoye", "Ada Okoye", false},
	} {
		a, b := parse(tt.a), parse(tt.b)
		if SimilarGiven(a, b, nickname) != tt.want || SimilarGiven(b, a, nickname) != tt.want {
			t.Errorf("%s, %s: want %t", tt.a, tt.b, tt.want)
		}
	}
}

func TestContinues(t *testing.T) {
	for _, tt := range []struct {
		short, long string
		want        bool
	}{
		{"Lena Okoye", "Lena Okoye Varga", true},
		{"Okoye Varga", "Lena Okoye Varga", true},
		{"Lena Varga", "Lena Okoye Varga", false},
		{"Okoye", "Lena Okoye", false},
		{"Lena Okoye", "Lena Okoye", false},
	} {
		if got := Continues(parse(tt.short), parse(tt.long)); got != tt.want {
			t.Errorf("%s, %s: %t", tt.short, tt.long, got)
		}
	}
}
