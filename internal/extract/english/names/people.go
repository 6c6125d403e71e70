package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
	"dossier/internal/text/span"
)

// person is an entity under construction.
type person struct {
	names         []*personname.Name // the distinct full forms, or the one short form
	aliases       []*personname.Name // by which the article also calls somebody with a full name
	full          bool
	mentions      []int // indexes in finder.chunks, in order
	uses          map[string]int
	gender        extract.Gender // by a courtesy title
	likely        extract.Gender // by the given name, or by what relative the person is
	suffix        string         // of the name, if it has one anywhere in the article
	relative      bool           // of somebody with the same surname
	newcomer      bool           // introduced with a single name
	surnameFirsts int            // mentions with the surname first, minus the others
}

// readNames parses the names of all people.
func (f *finder) readNames() {
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person {
			c.name = personname.Parse(f.withSurname(c), f.lex)
		}
	}
	f.readForenames()
}

// readForenames makes full names of those that begin with a given name that can be a
// particle, unless a longer name of the article ends with them: "Al Okoye", and "Ben
// Okoye" where no Rui Ben Okoye is.
func (f *finder) readForenames() {
	endings := map[string]bool{}
	for i := range f.chunks {
		if n := f.chunks[i].name; n != nil && len(n.Words) > 2 {
			endings[strings.Join(n.Words[len(n.Words)-2:], " ")] = true
		}
	}
	for i := range f.chunks {
		if n := f.chunks[i].name; n != nil && n.BeginsWithForename() && !endings[strings.Join(n.Words, " ")] {
			n.MakeFull()
		}
	}
}

// crowd holds the people of an article.
type crowd struct {
	people []*person        // those with a full name first
	byKey  map[string]int   // by the keys of their full names
	byPart map[string][]int // by every part of these
	apart  map[[2]string]bool

	courteous map[courtesyName]int // the first mention by each

	byInitials map[string]int // people of three names or more by their initials, -1 for two
}

// courtesyName is a short name with the gender of the courtesy title before it: "Mr. Okoye".
type courtesyName struct {
	gender extract.Gender
	name   string
}

// identifyPeople decides which mentions are one person. It starts with full
// names. Then it finds the full name that each short name is part of. A full
// name that fits two people as a short name does stays open.
func (f *finder) identifyPeople() {
	w := &crowd{byKey: map[string]int{}, byPart: map[string][]int{}, courteous: map[courtesyName]int{}}
	entity := make([]*person, len(f.chunks))
	vague := f.compareFullNames(w)
	for i := range f.chunks {
		if c := &f.chunks[i]; c.Kind == dossier.Person && isFull(c.name) && !vague[fullKey(c.name)] {
			if _, known := w.byKey[fullKey(c.name)]; !known {
				f.t.Spend(len(w.people))
			}
			p := f.enrolAlias(w, entity, i)
			if p == nil {
				p = w.enrol(i, c)
			}
			if p.likely == extract.UnknownGender {
				p.likely = f.givenGender(c.name)
			}
			if p.likely == extract.UnknownGender {
				p.likely = f.kinGender(c)
			}
			entity[i] = p
		}
	}
	known := len(w.people)
	w.byInitials = f.initialsOf(entity, w.people)
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person || entity[i] != nil {
			continue
		}
		if isFull(c.name) {
			c.Candidates = f.bearers(w, c)
			continue
		}
		if p := f.enrolAlias(w, entity, i); p != nil {
			entity[i] = p
			continue
		}
		p, rivals := f.whose(w, known, i)
		if rivals == nil {
			f.t.Spend(len(w.people) - known)
			short := sameShort(w.people[known:], c)
			switch {
			case p == nil && short == nil:
				short = &person{uses: map[string]int{}, relative: f.hasRelative(w, known, i), newcomer: f.isNewcomer(i)}
				w.people = append(w.people, short)
				p = short
			case p == nil:
				p = short
			case short != nil && fit(p, c.name) < roleWeights[personname.Surname] && f.title(i) == "":
				p, rivals = nil, []int{slices.Index(w.people, p), slices.Index(w.people, short)} // the king and the clerk
			}
		}
		if p != nil {
			p.add(i, c)
			p.uses[c.name.Bare()]++
			entity[i] = p
		}
		c.Candidates = rivals
	}
	f.emitPeople(w.people, entity)
}

// enrol adds mention i to the person with the full name of c. It adds the
// person if there is none.
func (w *crowd) enrol(i int, c *chunk) *person {
	n := c.name
	key := fullKey(n)
	k, ok := w.byKey[key]
	if !ok {
		if k = w.sameFull(c); k < 0 {
			k = len(w.people)
			w.people = append(w.people, &person{full: true, uses: map[string]int{}})
		}
		w.byKey[key] = k
		w.findBy(append(strings.Fields(n.Nickname), n.Words...), k)
	}
	p := w.people[k]
	p.add(i, c)
	return p
}

// findBy notes that person k has the parts in a name.
func (w *crowd) findBy(parts []string, k int) {
	for _, part := range parts {
		if of := w.byPart[part]; !slices.Contains(of, k) {
			w.byPart[part] = append(of, k)
		}
	}
}

func (p *person) add(i int, c *chunk) {
	n := c.name
	at := len(p.mentions)
	for at > 0 && p.mentions[at-1] > i {
		at--
	}
	p.mentions = append(p.mentions, 0)
	copy(p.mentions[at+1:], p.mentions[at:])
	p.mentions[at] = i
	if c.title != extract.UnknownGender {
		p.gender = c.title
	}
	if n.Suffix != "" {
		p.suffix = n.Suffix
	}
	if isFull(n) {
		if n.Order == personname.SurnameFirst {
			p.surnameFirsts++
		} else {
			p.surnameFirsts--
		}
	}
	if c.alias = p.isAlias(n); c.alias || !isFull(n) && p.full {
		return
	}
	for _, o := range p.names {
		if fullKey(o) == fullKey(n) && o.Nickname == n.Nickname {
			return
		}
	}
	p.names = append(p.names, n)
}

// sameFull returns the last person introduced whose forms are all compatible
// with the full name of c, and -1 if there is none.
func (w *crowd) sameFull(c *chunk) int {
	for i := len(w.people) - 1; i >= 0; i-- {
		p := w.people[i]
		ok := p.fitsTitle(c)
		for k := 0; ok && k < len(p.names); k++ {
			ok = (personname.Compatible(p.names[k], c.name) || isShortForm(p.names[k], c.name)) && !w.areApart(p.names[k], c.name)
		}
		if ok {
			return i
		}
	}
	return -1
}

// fitsTitle reports whether p can have the courtesy title of c.
func (p *person) fitsTitle(c *chunk) bool {
	return c.title == extract.UnknownGender || p.gender == extract.UnknownGender || c.title == p.gender
}

// isSpouse reports whether c, "Mrs. Okoye", is somebody else than q, Tom Okoye, by the gender of
// the given name. "Mr. Lien" can be Lien Chan, whose names may be in the other order.
func (f *finder) isSpouse(q *person, c *chunk) bool {
	return fit(q, c.name) == roleWeights[personname.Surname] && q.likely != extract.UnknownGender && c.title != extract.UnknownGender && q.likely != c.title && q.gender != c.title && f.in(words.Courtesies, c.first-1)
}

// fitsSuffix reports whether p can have the suffix of n.
func (p *person) fitsSuffix(n *personname.Name) bool {
	return n.Suffix == "" || p.suffix == "" || n.Suffix == p.suffix
}

// sameShort returns the person without a full name who has the name of c.
func sameShort(people []*person, c *chunk) *person {
	n := c.name
	for _, p := range people {
		for _, o := range p.names {
			if (o.Bare() == n.Bare() || n.Begins(o)) && p.fitsTitle(c) && p.fitsSuffix(n) {
				return p
			}
		}
	}
	return nil
}

// roleWeights holds the weights of the role of a short name in a candidate's
// full name.
var roleWeights = [...]int{personname.Surname: 4, personname.Given: 2, personname.Middle: 1}

// The weights of other evidence for a candidate.
const (
	introduced  = 4 // named in full before
	established = 3 // called by the short name before anyone else could have been
	nearby      = 2 // the only one mentioned last, in this sentence or the one before
	dominant    = 2 // mentioned three times as often
	titled      = 4 // given the same title before
	shared      = 2 // named only as one of two with the surname
	unlike      = 4 // called Mr. or Mrs. against the gender of the given name
	numbered    = 8 // given the same number
	suing       = 8 // a party to the case of the text
	clear       = 2 // the lead that the first needs
)

// manyParts limits the comparison of spellings. Short names are compared with
// all full names only if those have fewer distinct words.
const manyParts = 4000

// whose returns the person that the short name of chunk i means, among the
// first known people of w. If several are possible and none has a clear lead,
// it returns their indexes in w.people as rivals.
func (f *finder) whose(w *crowd, known, i int) (p *person, rivals []int) {
	c := &f.chunks[i]
	n := c.name
	people := w.people[:known]
	if k, ok := w.byInitials[f.t.Word(c.first)]; ok && c.last-c.first == 1 {
		if k < 0 {
			return nil, nil
		}
		return people[k], nil
	}
	first := i
	if c.title != extract.UnknownGender {
		key := courtesyName{c.title, n.Bare()}
		if _, ok := w.courteous[key]; !ok {
			w.courteous[key] = i
		}
		first = w.courteous[key]
	}
	var cands, scores []int
	try := func(k int) {
		q := people[k]
		if !q.fitsTitle(c) || !q.fitsSuffix(n) || f.isRelative(q, i) || f.isSpouse(q, c) {
			return
		}
		if s := fit(q, n); s > 0 && !(s == roleWeights[personname.Middle] && f.isWomans(n) && !f.isStageName(c)) && (s == roleWeights[personname.Surname] && !(f.crown(i) && f.governs(q)) || !f.royal(i) || f.reigns(q)) && (!f.saint(i) || slices.ContainsFunc(q.mentions, f.saint)) {
			cands, scores = append(cands, k), append(scores, s)
		}
	}
	if len(n.Words) > 0 {
		f.t.Spend(len(w.byPart[n.Words[0]]))
		for _, k := range w.byPart[n.Words[0]] {
			try(k)
		}
	}
	if cands == nil && len(w.byPart) < manyParts {
		f.t.Spend(len(people))
		for k := range people {
			try(k)
		}
	}
	cands, scores = withSuffix(people, cands, scores, n.Suffix)
	if len(cands) > 0 && n.Suffix != "" && people[cands[0]].suffix == "" && f.hasOther(people, n) {
		return nil, nil // "Okoye Sr." beside Tom Okoye Jr. is no Ada Lund-Okoye
	}
	switch len(cands) {
	case 0:
		return nil, nil
	case 1:
		return people[cands[0]], nil
	}
	latest, at, second := -1, -1, -1
	for k, q := range cands {
		f.t.Spend(len(people[q].mentions))
		before := people[q].before(i)
		if people[q].mentions[0] < i {
			scores[k] += introduced
		}
		if people[q].mentions[0] < i && !f.isNamedApart(people[q], i) {
			scores[k] -= shared
		}
		if before > at {
			latest, at, second = k, before, at
		} else {
			second = max(second, before)
		}
		switch at := people[q].mentions[0]; {
		case people[q].uses[n.Bare()] > 1:
			scores[k] += established
		case first < at && at < i:
			scores[k] -= established // "Mr. Okoye" was somebody else before
		}
		if n.Suffix != "" && n.Suffix == people[q].suffix {
			scores[k] += numbered
		}
		if f.dominates(people, cands, q, i) {
			scores[k] += dominant
		}
		if f.entitled(people[q], i) {
			scores[k] += titled
		} else if f.title(i) == "" && f.isParty(people[q]) {
			scores[k] += suing
		}
		if l := people[q].likely; c.title != extract.UnknownGender && l != extract.UnknownGender && l != c.title {
			scores[k] -= unlike
		}
	}
	if at >= 0 && f.sentences(at, i) < 2 && (second < 0 || f.sentences(second, at) > 0) && !f.isByGiven(people[cands[latest]], at, i) {
		scores[latest] += nearby
	}
	top := 0
	for k := range scores {
		if scores[k] > scores[top] {
			top = k
		}
	}
	for k, s := range scores {
		if k != top && s > scores[top]-clear {
			rivals = append(rivals, cands[k])
		}
	}
	if rivals == nil {
		return people[cands[top]], nil
	}
	return nil, append([]int{cands[top]}, rivals...)
}

// isNamedApart reports whether the article names p in full before chunk i, other than as one of two
// that share the surname: "Tom and Ada Okoye".
func (f *finder) isNamedApart(p *person, i int) bool {
	for _, m := range p.mentions {
		if m >= i {
			break
		}
		if c := &f.chunks[m]; isFull(c.name) && c.surname == (span.Span{}) && !f.isBehindGiven(c) {
			return true
		}
	}
	return false
}

// isBehindGiven reports whether "and" ties a given name alone to c: "Tom and" before Ada Okoye.
func (f *finder) isBehindGiven(c *chunk) bool {
	k := c.first - 2
	if k < 0 || f.fold(k+1) != "and" || !f.capitalised(k) {
		return false
	}
	if o := f.chunkAt(k); o != nil && o.surname != (span.Span{}) {
		return true
	}
	if f.class(k)&lexicon.Given == 0 {
		return false
	}
	return k == f.t.Sentences[f.t.SentenceAt(k)].First || !f.capitalised(k-1)
}

// sentences returns the number of sentences from chunk i to chunk j.
func (f *finder) sentences(i, j int) int {
	return f.t.SentenceAt(f.chunks[j].first) - f.t.SentenceAt(f.chunks[i].first)
}

// before returns the last mention of p before chunk i, and -1 if there is none.
func (p *person) before(i int) int {
	last := -1
	for _, m := range p.mentions {
		if m < i {
			last = m
		}
	}
	return last
}

// dominates reports whether the article mentions q, other than by a given name alone, at
// least three times as often as any other candidate for the short name of chunk i.
func (f *finder) dominates(people []*person, cands []int, q, i int) bool {
	count := 0
	for _, k := range people[q].mentions {
		if !f.isByGiven(people[q], k, i) {
			count++
		}
	}
	for _, o := range cands {
		if o != q && len(people[o].mentions)*3 > count {
			return false
		}
	}
	return true
}

// isByGiven reports whether mention k of q is by a given name alone, and chunk i is the surname.
// An article that calls Ida Holt "Ida" does so to tell her from Karl Holt, and "Holt" is hardly
// her. Before a colon, as in a transcript, "Holt" can be who the others call "Ida".
func (f *finder) isByGiven(q *person, k, i int) bool {
	c, own := &f.chunks[i], f.chunks[k].name
	if c.last < len(f.t.Tokens) && f.t.Word(c.last) == ":" {
		return false
	}
	return fit(q, c.name) == roleWeights[personname.Surname] && !isFull(own) && fit(q, own) == roleWeights[personname.Given]
}

// fit returns how well the short name n fits the names of p. It returns 0 if n
// does not fit.
func fit(p *person, n *personname.Name) int {
	top := 0
	for _, full := range p.names {
		top = max(top, roleWeights[n.Role(full)])
	}
	for _, alias := range p.aliases {
		if alias.Bare() == n.Bare() {
			return roleWeights[personname.Surname]
		}
		top = max(top, roleWeights[n.Role(alias)])
	}
	return top
}

// emitPeople numbers the people in the order of their first mention.
func (f *finder) emitPeople(people []*person, entity []*person) {
	number := map[*person]int{}
	for i := range f.chunks {
		if p := entity[i]; p != nil {
			n, ok := number[p]
			if !ok {
				n = len(f.entities)
				number[p] = n
				f.entities = append(f.entities, extract.Entity{Kind: dossier.Person, Gender: p.gender, SurnameFirst: p.surnameFirst(), Relative: p.relative, Newcomer: p.newcomer, Loose: f.chunks[p.mentions[0]].loose})
			}
			f.chunks[i].Entity = n
			f.addForm(n, &f.chunks[i])
		}
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		for k, r := range c.Candidates {
			c.Candidates[k] = number[people[r]]
		}
	}
}

// surnameFirst reports whether most full names of p in the article have the
// surname first.
func (p *person) surnameFirst() bool { return p.full && p.surnameFirsts > 0 }
