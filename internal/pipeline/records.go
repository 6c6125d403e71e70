package pipeline

import (
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/source/document"
)

// addRecord puts an editor's record into what the dossier is resolved from.
func addRecord(in *resolve.Input, r *document.Record) {
	rec := resolve.Record{
		Slug: r.Slug, Not: r.Not, Origin: r.Origin,
		Record: dossier.Record{
			Path: r.Path, Name: r.Name, Aliases: r.Aliases, Role: r.Role, Description: r.Description,
			URL: r.URL, Image: r.Image, Profile: r.Profile, Reliability: r.Reliability,
		},
	}
	for _, role := range r.Roles {
		rec.Roles = append(rec.Roles, role.TimedRole)
	}
	switch r.Kind {
	case document.Person:
		in.People = append(in.People, rec)
	case document.Organization:
		in.Organizations = append(in.Organizations, rec)
	case document.Place:
		in.Places = append(in.Places, rec)
	case document.Publisher:
		in.Publishers = append(in.Publishers, rec)
	case document.Event:
		in.Events = append(in.Events, resolve.EventRecord{
			Record: rec, Date: r.Date, People: r.People, Organizations: r.Organizations, Places: r.Places,
			Outlook: r.Outlook,
		})
	case document.Claim:
		claim := resolve.ClaimRecord{Record: rec, Contradicts: r.Contradicts}
		for _, a := range r.Assessments {
			claim.Assessments = append(claim.Assessments, a.Assessment)
		}
		in.Claims = append(in.Claims, claim)
	}
}
