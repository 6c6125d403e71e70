package dossier

// Weight is how much a claim, an event or a topic matters in the dossier: the
// sum of its parts. It is there to order lists and says nothing about truth.
type Weight []WeightPart // none of 0 points

// WeightPart is what one circumstance adds to a weight.
type WeightPart struct {
	Kind   WeightKind
	Count  int // how often the circumstance is there
	Points int
}

// Points returns the sum of the parts.
func (w Weight) Points() int {
	n := 0
	for _, p := range w {
		n += p.Points
	}
	return n
}

// Count returns how often a circumstance is there.
func (w Weight) Count(kind WeightKind) int {
	for _, p := range w {
		if p.Kind == kind {
			return p.Count
		}
	}
	return 0
}

// WeightKind is a circumstance that adds to a weight.
type WeightKind uint8

// The kinds.
const (
	WeightOrigins  WeightKind = iota // independent sources that assert the claim
	WeightArticles                   // articles that carry it
	WeightDispute                    // it is asserted and denied
	WeightSource                     // one of its sources is a main person or organization of the dossier
	WeightPeople                     // it is about a main person of the dossier
	WeightLater                      // later articles that mention the day
	WeightEditor                     // an editor wrote a record of it or assessed it
	WeightClaims                     // claims of the topic that two or more articles carry
	WeightDisputes                   // claims of the topic that are disputed
)

// String returns the kind as written in data files.
func (k WeightKind) String() string {
	return [...]string{"origins", "articles", "dispute", "source", "people", "later", "editor", "claims", "disputes"}[k]
}
