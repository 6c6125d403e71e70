package rules

import "dossier/internal/diag"

// Level is how bad it is to break a rule, as dossier.yaml says it.
type Level string

// The levels. What is Off is not looked for.
const (
	Error   Level = "error"
	Warning Level = "warning"
	Info    Level = "info"
	Off     Level = "off"
)

// Levels are all levels, the worst first.
func Levels() []Level { return []Level{Error, Warning, Info, Off} }

// severity is what the diagnostics of a level have.
func (l Level) severity() diag.Severity {
	return map[Level]diag.Severity{Error: diag.Error, Warning: diag.Warning, Info: diag.Info}[l]
}

// Settings are what a dossier says about the rules.
type Settings struct {
	Levels map[string]Level // by the names of rules; those not given keep their own
	// PersonMentions is how many mentions a person needs for somebody to have
	// looked at who it is.
	PersonMentions int
}

// DefaultSettings are those of a dossier that says nothing.
func DefaultSettings() Settings { return Settings{PersonMentions: 10} }

// IsOff reports whether the rule is not to be looked for.
func (s Settings) IsOff(rule string) bool { return s.Levels[rule] == Off }

// Apply gives the findings of rules the severities that the dossier wants, and
// leaves out those of rules that are off. Other problems stay as they are.
func (s Settings) Apply(problems diag.List) diag.List {
	var out diag.List
	for _, d := range problems {
		level, ok := s.Levels[d.Code]
		switch {
		case !ok:
		case level == Off:
			continue
		default:
			d.Severity = level.severity()
		}
		out.Add(d)
	}
	return out
}
