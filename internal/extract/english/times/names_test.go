package times

import "testing"

func TestNamesAndOtherWordsAreNotTimes(t *testing.T) {
	cases{
		{"The Sunday Times and the Saturday Star wrote so.", ""},
		{"She may come, they march on, the sun rose a second time.", ""},
		{"Theresa May and June Smith met August Wilson and April Jones.", ""},
		{"Sat beside him was Jan, and Mar, and Mr. Sun.", ""},
		{"The Black Friday sales began with a Ruby Tuesday song.", ""},
		{"He saw This Week and 60 Minutes, then Saturday Night Live.", ""},
		{"It was his second wife and the third man.", ""},
		{"A moment of quiet, a period of rest, a quarter of them.", ""},
		{"The ratio is 24/7 or 1/2, version 3.14, room 12.", ""},
		{"He won the first half and lost the second.", ""},
		{"Flight 1994 left from Gate 2015 under Resolution 1973.", ""},
		{"A flight of 1994 came late; the room was bought in 2015.", "1994 = 1994; 2015 = 2015"},
		{"They fall every spring board.", "every spring = XXXX-SP"},
	}.run(t, article)
}

func TestMonthsThatAreAlsoWords(t *testing.T) {
	cases{
		{"In May, May spoke.", "May = 2023-05"},
		{"It fell between March and May.", "March = 2023-03; May = 2023-05"},
		{"By March 3 it fell; from May to June it rose.", "March 3 = 2023-03-03; May = 2023-05; June = 2023-06"},
		{"May they rest. March with us.", ""},
	}.run(t, article)
}
