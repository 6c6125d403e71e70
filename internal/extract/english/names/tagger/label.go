package tagger

// Type is the type of a named entity.
type Type uint8

// The types. Other is for all other names: peoples, events, products, works.
const (
	Person Type = iota
	Organization
	Place
	Other
	numTypes
)

// Label is a type with a position: begin, inside, last or unit. Label 0 is
// outside of names.
type Label uint8

const (
	begin = iota
	inside
	last
	unit
	numPositions

	// Outside is the label of tokens that are in no name.
	Outside Label = 0
	// NumLabels is the number of labels.
	NumLabels = 1 + int(numTypes)*numPositions
)

func makeLabel(t Type, position int) Label { return Label(1 + int(t)*numPositions + position) }

// Type returns the type of a label other than Outside.
func (l Label) Type() Type { return Type((l - 1) / numPositions) }

func (l Label) position() int { return int((l - 1) % numPositions) }

// Opens reports whether a name goes on after l.
func (l Label) Opens() bool { return l != Outside && (l.position() == begin || l.position() == inside) }

// Follows reports whether b may come right after a.
func Follows(a, b Label) bool {
	if a.Opens() {
		return b != Outside && b.Type() == a.Type() && (b.position() == inside || b.position() == last)
	}
	return b == Outside || b.position() == begin || b.position() == unit
}

// predecessors holds the labels that may come right before each label. The
// tokens before and after a run of candidates are outside of names.
var predecessors = func() (p [NumLabels][]Label) {
	for b := range p {
		for a := range NumLabels {
			if Follows(Label(a), Label(b)) {
				p[b] = append(p[b], Label(a))
			}
		}
	}
	return p
}()

// Name is a run of tokens that is a name.
type Name struct {
	First, Last int // half-open range of tokens
	Type        Type
	// Margin is the lead of the chosen labels over those of other types, as
	// the average over the tokens, in units of the natural logarithm.
	Margin float32
}
