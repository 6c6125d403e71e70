package check

// eventWithoutEvidence keeps [rules.EventWithoutEvidence].
func eventWithoutEvidence(p *pass) {
	for _, e := range p.Dossier.Events {
		if e.Record != nil && len(e.Evidence) == 0 {
			p.recorded(e.Record, "summary", "no passage tells of the event", `list passages under "evidence", or mark them with "event: `+e.ID+`"`)
		}
	}
}
