package entity

import (
	"fmt"

	"dossier/internal/diag"
	"dossier/internal/dossier"
)

// Record is an editor's record.
type Record struct {
	dossier.Record
	Slug     string        // names its page
	Not      []string      // names that never mean it
	Location diag.Location // of its front matter
}

// addRecords makes one set of the names of each record. If an earlier record
// has a name already, that is a problem and the earlier one keeps it.
func (r *Resolution) addRecords(kind dossier.Kind, records []Record, problems *diag.List) {
	for i := range records {
		rec := &records[i]
		r.slugs[slugKey{kind, rec.Slug}] = true
		first := r.sets.node(kind, r.sets.key(rec.Name)).root()
		if first.record != nil {
			problems.Add(NameTaken(rec, rec.Name, first.record))
			continue
		}
		first.record = rec
		for _, name := range rec.Not {
			first.not = append(first.not, r.sets.key(name))
		}
		for _, alias := range rec.Aliases {
			k := r.sets.key(alias)
			if k == "" {
				continue
			}
			if n := r.sets.node(kind, k).root(); !join(first, n) {
				problems.Add(NameTaken(rec, alias, n.record))
			}
		}
	}
}

// NameTaken returns the error that two records have one name.
func NameTaken(r *Record, name string, other *Record) diag.Diagnostic {
	return diag.File(r.Path, diag.Error, "record-name-taken", fmt.Sprintf("the name %q is already used by %s", name, other.Path)).
		WithHint("a name can belong to one record only; remove it from one of the two")
}
