package dossier

// TextForm is the kind of a text. It decides who speaks in it.
type TextForm string

// The forms.
const (
	Unstated   TextForm = ""
	Report     TextForm = "article"
	Transcript TextForm = "transcript" // of turns: an interview, a hearing, a broadcast
	Speech     TextForm = "speech"     // or a letter: its author says "I"
	Ruling     TextForm = "ruling"     // of a court
	Liveblog   TextForm = "liveblog"   // of entries that begin with a time
	Release    TextForm = "release"    // of an organization to the press
)

// TextForms are the forms that front matter may state.
var TextForms = []TextForm{Report, Transcript, Speech, Ruling, Liveblog, Release}
