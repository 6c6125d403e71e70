package check

func eventWithoutEvidence(p *pass) {
	for _, e := range p.Dossier.Events {
		if e.Record != nil && len(e.Evidence) == 0 {
			p.recorded(e.Record, "summary", "the event has no evidence", `list passages under "evidence", or annotate them with "event: `+e.ID+`"`)
		}
	}
}
