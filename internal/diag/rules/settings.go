package rules

import "dossier/internal/diag"

// Level is the severity that dossier.yaml gives a rule.
type Level string

// The levels. A rule with level Off is not checked.
const (
	Error   Level = "error"
	Warning Level = "warning"
	Info    Level = "info"
	Off     Level = "off"
)

// Levels returns all levels, the most severe first.
func Levels() []Level { return []Level{Error, Warning, Info, Off} }

func (l Level) severity() diag.Severity {
	return map[Level]diag.Severity{Error: diag.Error, Warning: diag.Warning, Info: diag.Info}[l]
}

// Settings are the settings of the rules in dossier.yaml.
type Settings struct {
	Levels map[string]Level // by rule name; other rules keep their default severity
	// PersonMentions is the number of mentions from which a person needs a
	// review.
	PersonMentions int
}

// DefaultSettings returns the settings that apply if dossier.yaml has none.
func DefaultSettings() Settings { return Settings{PersonMentions: 10} }

// IsOff reports whether the rule is turned off.
func (s Settings) IsOff(rule string) bool { return s.Levels[rule] == Off }

// Apply returns problems with the severities of the settings applied. It removes
// the findings of rules that are off.
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
