package topic

import (
	"fmt"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/text/segment"
)

// withRecords returns the topics of the records and then those proposed topics
// that no record takes over, without what the records have.
func (r *reader) withRecords(in Input, proposed []draft, problems *diag.List) []draft {
	bySlug, known := map[string]*draft{}, map[string]bool{} // proposed ones
	for i := range proposed {
		bySlug[proposed[i].topic.Slug], known[proposed[i].topic.Slug] = &proposed[i], true
	}
	e := editor{reader: r, Input: in, proposed: bySlug, known: known, problems: problems}
	e.index()
	out := make([]draft, len(in.Records))
	at := map[string]int{}
	for i := range in.Records {
		out[i] = e.draft(&in.Records[i])
		at[in.Records[i].Slug] = i
	}
	into := e.alsoRecords(at)
	for i := range out {
		if to := into[i]; to != i {
			out[to].members = append(out[to].members, out[i].members...)
			out[to].topic.Former = append(out[to].topic.Former, out[i].topic.Slug)
			out[i].topic = nil
		}
	}
	out = slices.DeleteFunc(out, func(t draft) bool { return t.topic == nil })
	taken := make([]bool, len(r.items))
	for i := range out {
		out[i].members = sortedSet(out[i].members)
		for _, k := range out[i].members {
			taken[k] = true
		}
	}
	slugs := map[string]bool{}
	for i := range in.Records {
		slugs[in.Records[i].Slug] = true
	}
	for _, t := range proposed {
		if bySlug[t.topic.Slug] == nil {
			continue
		}
		if t = r.without(t, taken); r.enough(t.members) && len(t.group.seeds) > 0 {
			t.topic = r.named(t.group, slugs)
			out = append(out, t)
		}
	}
	return out
}

// editor makes topics of records.
type editor struct {
	*reader
	Input
	proposed map[string]*draft // by slug; those that a record takes over are removed
	known    map[string]bool   // slugs of all proposed ones
	problems *diag.List
	claims   map[string]int32 // items by the slugs of claims
	events   map[string]int32 // items by the ids of events
	entities map[*dossier.Entity][]int32
	byTerm   map[int32][]int32
}

// index finds items by what records call them.
func (e *editor) index() {
	e.claims, e.events = map[string]int32{}, map[string]int32{}
	e.entities, e.byTerm = map[*dossier.Entity][]int32{}, map[int32][]int32{}
	for k := range e.items {
		it, i := &e.items[k], int32(k)
		if it.claim != nil {
			for _, s := range append(it.claim.Former, it.claim.Slug) {
				e.claims[s] = i
			}
		}
		if it.statement != nil && it.statement.ID != "" {
			e.claims[it.statement.ID] = i
		}
		if it.event != nil {
			e.events[it.event.ID] = i
		}
		people, organizations, places := it.about()
		for _, list := range [][]*dossier.Entity{people, organizations, places} {
			for _, ent := range list {
				e.entities[ent] = append(e.entities[ent], i)
			}
		}
		for _, t := range it.terms {
			e.byTerm[t] = append(e.byTerm[t], i)
		}
	}
}

// draft returns the topic of a record and its members.
func (e *editor) draft(rec *Record) draft {
	out := draft{topic: &dossier.Topic{
		Slug: rec.Slug, Title: rec.Name, Question: rec.Question, Words: rec.About, Record: &rec.Record.Record, Origin: dossier.Editor,
	}}
	for _, about := range rec.About {
		out.members = append(out.members, e.about(rec, about)...)
	}
	add := func(key, what, folder string, refs []string, known map[string]int32) {
		for _, ref := range refs {
			k, ok := known[ref]
			if !ok {
				e.problems.Add(rec.Location.Error(key, "unknown-"+what, fmt.Sprintf("there is no %s %q", what, ref)).
					WithHint(fmt.Sprintf("write the file name of a record in %s/, without .md, or the name of the %s in its address", folder, what)))
				continue
			}
			out.members = append(out.members, k)
		}
	}
	add("claims", "claim", "claims", rec.Claims, e.claims)
	add("events", "event", "events", rec.Events, e.events)
	e.takeOver(&out, rec.Slug)
	for _, also := range rec.Also {
		if e.takeOver(&out, also) {
			out.topic.Former = append(out.topic.Former, also)
		}
	}
	return out
}

// takeOver gives a topic the members of a proposed one, and reports whether there
// is one with the slug.
func (e *editor) takeOver(to *draft, slug string) bool {
	from := e.proposed[slug]
	if from == nil {
		return false
	}
	to.members = append(to.members, from.members...)
	delete(e.proposed, slug)
	return true
}

// about returns the items with the words, or with the person, organization or
// place of that name.
func (e *editor) about(rec *Record, words string) []int32 {
	if ent := e.Entities.FindSource(rec.Location, "about", words, e.problems); ent != nil {
		return e.entities[ent]
	}
	t := segment.New(words, segment.PlainBlocks(words), e.lang.Segmentation)
	var out []int32
	first := true
	for i := range t.Tokens {
		term, ok := e.termOf(t.Word(i))
		if !ok {
			continue
		}
		items := e.byTerm[term]
		if first {
			out, first = slices.Clone(items), false
			continue
		}
		out = slices.DeleteFunc(out, func(k int32) bool {
			_, has := slices.BinarySearch(items, k)
			return !has
		})
	}
	if len(out) == 0 {
		e.problems.Add(rec.Location.Warning("about", "unknown-name", fmt.Sprintf("no statement, claim or event has %q", words)).
			WithHint("write words that the articles use, or the name of a person, organization or place"))
	}
	return out
}

// alsoRecords returns the record that each is part of, by their indices. It
// reports names that belong to no topic.
func (e *editor) alsoRecords(at map[string]int) []int {
	into := make([]int, len(e.Records))
	for i := range into {
		into[i] = i
	}
	for i := range e.Records {
		rec := &e.Records[i]
		for _, also := range rec.Also {
			k, ok := at[also]
			switch {
			case ok && k != i && into[k] == k && into[i] == i:
				into[k] = i
			case !ok && e.Propose && !e.known[also]:
				e.problems.Add(rec.Location.Warning("also", "unknown-name", fmt.Sprintf("there is no other topic %q", also)).
					WithHint("write the file name of a record in topics/, without .md, or the name of a topic in its address"))
			}
		}
	}
	return into
}
