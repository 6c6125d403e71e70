package tagger

// Type is the type of a named entity as the corpora mark them.
type Type uint8

// The types. Other is a name that is none of the first three: a people, an
// event, a product, a work.
const (
	Person Type = iota
	Organization
	Place
	Other
	numTypes
)

// label is a type with a position, in the scheme of begin, inside, last and
// unit; label 0 is outside of names.
type label uint8

const (
	begin = iota
	inside
	last
	unit
	numPositions

	outside   label = 0
	numLabels       = 1 + int(numTypes)*numPositions
)

func makeLabel(t Type, position int) label { return label(1 + int(t)*numPositions + position) }

func (l label) typ() Type     { return Type((l - 1) / numPositions) }
func (l label) position() int { return int((l - 1) % numPositions) }

// opens reports whether a name is under way after l.
func (l label) opens() bool { return l != outside && (l.position() == begin || l.position() == inside) }

// follows reports whether b may stand right after a.
func follows(a, b label) bool {
	if a.opens() {
		return b != outside && b.typ() == a.typ() && (b.position() == inside || b.position() == last)
	}
	return b == outside || b.position() == begin || b.position() == unit
}

// predecessors are the labels that may stand right before each label. Those
// before and behind a run of candidates are outside.
var predecessors = func() (p [numLabels][]label) {
	for b := range p {
		for a := range numLabels {
			if follows(label(a), label(b)) {
				p[b] = append(p[b], label(a))
			}
		}
	}
	return p
}()

// Name is a run of tokens found to be one name.
type Name struct {
	First, Last int // half-open range of tokens
	Type        Type
	// Margin is by how much the labels chosen outscore those of other types, on
	// average over the tokens, in units of the natural logarithm.
	Margin float32
}
