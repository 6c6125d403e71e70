package times

import "testing"

// The entries of a chronology have the year that one before them states. What is
// before the first year is in an unknown one.
func TestYearsOfAChronology(t *testing.T) {
	cases{
		{
			"October 8 The board confirms the plan. May 26 1999 The mayor meets the board. June 4 The port opens.\n\nJune 9 Lena Okoye resigns.\n\nMarch 3 2001 The quay falls.",
			"October 8 = XXXX-10-08; May 26 1999 = 1999-05-26; June 4 = 1999-06-04; June 9 = 1999-06-09; March 3 2001 = 2001-03-03",
		},
		{ // the year may have changed
			"4 May 1999: The board meets.\n\n2 June: The port opens.\n\n3 March: The quay falls.",
			"4 May 1999 = 1999-05-04; 2 June = 1999-06-02; 3 March = XXXX-03-03",
		},
		{ // two entries are no chronology
			"May 26 1999 The mayor meets the board.\n\nOctober 8 The board confirms the plan.",
			"May 26 1999 = 1999-05-26; October 8 = 2001-10-08",
		},
		{ // no entry states a year
			"October 8 The board confirmed the plan.\n\nOctober 9 The port opened.\n\nOctober 11 The quay fell.",
			"October 8 = 2001-10-08; October 9 = 2001-10-09; October 11 = 2001-10-11",
		},
		{ // days with a comma are prose
			"May 26, 1999, was a Wednesday.\n\nOctober 8, the board confirmed the plan.\n\nOctober 9, the quay fell.\n\nOctober 11, the port opened.",
			"May 26, 1999 = 1999-05-26; Wednesday = 2002-01-23; October 8 = 2001-10-08; October 9 = 2001-10-09; October 11 = 2001-10-11",
		},
	}.run(t, "2002-01-28")
}
