package dossier

// Note is an editor's note on a passage.
type Note struct {
	Evidence
	Kind NoteKind
	Text string // Markdown of a remark; the right words of a correction; "" of a highlight
	Path string // the file it was written in, within the content folder
}

// NoteKind is the kind of a note.
type NoteKind uint8

// The kinds of note.
const (
	Remark NoteKind = iota
	Correction
	Highlight
)

// String returns the kind as written in data files.
func (k NoteKind) String() string { return [...]string{"note", "correction", "highlight"}[k] }
