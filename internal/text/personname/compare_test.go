package personname

import "testing"

func TestIsInitial(t *testing.T) {
	for w, want := range map[string]bool{"J": true, "j.": true, "É.": true, "Ж": true, "Jo": false, "J.P.": false, "": false, ".": false, "7": false, "\xff": false} {
		if got := IsInitial(w); got != want {
			t.Errorf("IsInitial(%q) = %t", w, got)
		}
	}
}

func TestSameGiven(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"john", "john", true},
		{"j", "john", true},
		{"j", "james", true},
		{"john", "james", false},
		{"k", "john", false},
		{"jo", "john", false},
		{"ann", "anna", false},
		{"ж", "жанна", true},
	} {
		if SameGiven(tt.a, tt.b) != tt.want || SameGiven(tt.b, tt.a) != tt.want {
			t.Errorf("%s, %s: want %t", tt.a, tt.b, tt.want)
		}
	}
}

func TestCompatible(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"Robert Haskell", "Robert T. Haskell", true},
		{"R. Haskell", "Robert Haskell", true},
		{"R. Haskell", "Robert Thomas Haskell", true},
		{"T. Haskell", "Robert Thomas Haskell", false},
		{"R. T. Haskell", "Robert Thomas Haskell", true},
		{"R. Haskell", "Thomas Haskell", false},
		{"J. Haskell", "John Haskell", true},
		{"J. Haskell", "James Haskell", true},
		{"John Haskell", "James Haskell", false},
		{"Robert Haskell Jr.", "Robert Haskell", true},
		{"Robert Haskell Jr.", "Robert Haskell, Jr", true},
		{"Robert Haskell Jr.", "Robert Haskell, Sr", false},
		{"Robert Haskell Jr.", "Robert Haskell II", false},
		{"Adu Okoye II", "Adu Okoye II", true},
		{"Adu Okoye II", "Adu Okoye III", false},
		{"Robert Haskell", "Richard Haskell", false},
		{"Robert Haskell", "Robert Hastings", false},
		{"Muhammad Tamimi", "Muhammed Tamimi", true},
		{"Ortega Molina", "Carlos Ortega Molina", true},
		{"Carlos Ortega", "Carlos Ortega Molina", true},
		{"Min-ho Park", "Park Min-ho", true},
		{"Kim Jong Un", "Kim Jong-un", true},
		{"Kim Jong Un", "Kim Jong Il", false},
		{"Twain, Mark", "Mark Twain", true},
		{"Twain, Mark", "Twain, Maria", false},
		{"George A. Palmer", "George B. Palmer", false},
		{"George Ann Palmer", "George Anna Palmer", false},
		{"George A. Palmer", "George Anna Palmer", true},
		{"Ada Okoye", "Ben Ruiz", false},
		{"Maria Lind", "Mario Lind", false},
	}
	for _, tt := range tests {
		a, b := parse(tt.a), parse(tt.b)
		if got := Compatible(a, b); got != tt.want {
			t.Errorf("%s, %s: %t", tt.a, tt.b, got)
		}
		if Compatible(a, b) != Compatible(b, a) {
			t.Errorf("%s, %s: it matters which comes first", tt.a, tt.b)
		}
	}
}

func TestSameButMiddle(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Donald Okoye", "Donald J. Okoye", true},
		{"Donald J. Okoye", "Donald John Okoye", true},
		{"Donald J. Okoye", "Donald James Okoye", true},
		{"Donald John Okoye", "Donald James Okoye", false},
		{"Donald J. Okoye", "Donald K. Okoye", false},
		{"Donald Ann Okoye", "Donald Anna Okoye", false},
		{"Donald A. Okoye", "Donald Anna Okoye", true},
		{"Donald A. Okoye", "Donald Anna Maria Okoye", false},
		{"Donald Anna Okoye", "Donald Anna Maria Okoye", true},
		{"Donald Maria Okoye", "Donald Anna Maria Okoye", true},
		{"Donald Maria Anna Okoye", "Donald Anna Maria Okoye", false},
		{"Donald Jo Okoye", "Donald John Okoye", false},
		{"D. Okoye", "Donald Okoye", false},
		{"Donald Okoye", "Donald Okoya", false},
		{"Donald Okoye Jr.", "Donald J. Okoye Jr.", true},
		{"Donald Okoye Jr.", "Donald J. Okoye Sr.", false},
		{"Donald Okoye Jr.", "Donald Okoye", false},
		{"Donald Okoye II", "Donald Okoye III", false},
		{"Дональд Ж. Окое", "Дональд Жан Окое", true},
	} {
		a, b := parse(tt.a), parse(tt.b)
		if SameButMiddle(a, b) != tt.want || SameButMiddle(b, a) != tt.want {
			t.Errorf("%s, %s: want %t", tt.a, tt.b, tt.want)
		}
	}
}

func TestAlike(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"zelensky", "zelenskyy", true},
		{"muhammad", "mohammad", true},
		{"muhammad", "mohammed", false},
		{"lindt", "lundt", true},
		{"lind", "lund", false},
		{"haskell", "gaskell", false},
		{"brandt", "brandtner", false},
		{"maria", "mario", false},
		{"maria", "marie", true},
		{"tarsov", "tarsova", false},
		{"tarsov", "tarsovo", true},
		{"tarska", "tarski", false},
		{"tarske", "tarski", true},
		{"same", "same", true},
	}
	for _, tt := range tests {
		if got := Alike(tt.a, tt.b); got != tt.want {
			t.Errorf("%s, %s: %t", tt.a, tt.b, got)
		}
		if Alike(tt.a, tt.b) != Alike(tt.b, tt.a) {
			t.Errorf("%s, %s: it matters which comes first", tt.a, tt.b)
		}
	}
}

func TestRole(t *testing.T) {
	for _, tt := range []struct {
		short, full string
		want        Role
	}{
		{"Okoye", "Ada Maria Okoye", Surname},
		{"Maria Okoye", "Ada Maria Okoye", Surname},
		{"Ada", "Ada Maria Okoye", Given},
		{"Maria", "Ada Maria Okoye", Middle},
		{"Okoya", "Ada Maria Okoye", Middle},
		{"van Okoya", "Ada van Okoye", Middle},
		{"St Okoye", "Ada Okoye", NoRole},
		{"Palmer-Okoye", "Ada Maria Okoye", NoRole},
		{"Mario-Okoya", "Ada Mario Okoye", Middle},
		{"Akoye", "Ada Maria Okoye", NoRole},
		{"Park", "Park Min-ho", Surname},
		{"Ho", "Park Min-ho", Given},
		{"Zhao", "Austin Zhao Lifeng", Surname},
		{"Austin", "Austin Zhao Lifeng", Given},
	} {
		if got := parse(tt.short).Role(parse(tt.full)); got != tt.want {
			t.Errorf("%s of %s: %d, want %d", tt.short, tt.full, got, tt.want)
		}
	}
}

func TestBegins(t *testing.T) {
	for _, tt := range []struct {
		short, long string
		want        bool
	}{
		{"Okoye", "Okoye-ud-Din", true},
		{"Okoye", "Okoye-Din", false},
		{"Okoye", "Okoye ud Din", false},
		{"Ok", "Ok-ud-Din", false},
		{"Din", "Okoye-ud-Din", false},
	} {
		if got := parse(tt.short).Begins(parse(tt.long)); got != tt.want {
			t.Errorf("%s of %s: %t", tt.short, tt.long, got)
		}
	}
}
