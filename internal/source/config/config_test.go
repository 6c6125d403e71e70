package config_test

import (
	"reflect"
	"strings"
	"testing"

	"dossier/internal/diag/rules"
	"dossier/internal/source/config"
	"dossier/internal/text/edtf"
)

func TestParse(t *testing.T) {
	edition, _ := edtf.Parse("2023-09-13")
	for _, c := range []struct {
		name, text string
		want       config.Config
	}{
		{"nothing", "# all as usual\n", config.Default()},
		{"everything", "\ufefftitle: Grain ships\nsubtitle: Who saw what\nbase_url: https://example.org/x\nlanguage: fr\ntimezone: Europe/Kyiv\nedition: 2023-09-13\nextract: review\ntopics: off\norder: date\nhost: gitlab-pages\nexports: [gexf, csl]\nconfidence:\n  people: 0.6\n  organizations: 1\n  places: .5\n  dates: 0.25\n  events: 0.75\n  statements: 0\n  worth: 0.7\n",
			config.Config{Check: rules.DefaultSettings(), Title: "Grain ships", Subtitle: "Who saw what", BaseURL: "https://example.org/x/", Language: "fr", Timezone: "Europe/Kyiv", Edition: edition, Extract: config.Review, Topics: config.TopicsOff, Order: config.ByDate, Host: config.GitLabPages, Exports: []config.Export{config.GEXF, config.CSL},
				Confidence: config.Confidence{People: 0.6, Organizations: 1, Places: 0.5, Dates: 0.25, Events: 0.75, Worth: 0.7}}},
		{"rules", "check: {single-origin: off, unknown-name: error, unreviewed-person: {severity: warning, mentions: 3}}", config.Config{Language: "en", Extract: config.On, Confidence: config.Default().Confidence, Check: rules.Settings{
			Levels: map[string]rules.Level{"single-origin": rules.Off, "unknown-name": rules.Error, "unreviewed-person": rules.Warning}, PersonMentions: 3,
		}}},
		{"severity alone", "check:\n  unreviewed-person: off\n", config.Config{Language: "en", Extract: config.On, Confidence: config.Default().Confidence, Check: rules.Settings{
			Levels: map[string]rules.Level{"unreviewed-person": rules.Off}, PersonMentions: 10,
		}}},
		{"extraction off", "extract: off", config.Config{Check: rules.DefaultSettings(), Language: "en", Extract: config.Off, Confidence: config.Default().Confidence}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, problems := config.Parse("dossier.yaml", []byte(c.text))
			if !reflect.DeepEqual(got, c.want) || len(problems) > 0 {
				t.Errorf("got %+v, %v; want %+v", got, problems, c.want)
			}
		})
	}
}

func TestParseProblems(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"unknown key", "titel: a", "dossier.yaml:1:1: error: unknown key \"titel\" [unknown-key]\n    titel: a\n    ^~~~~\n    hint: did you mean \"title\"?\n"},
		{"time zone", "title: a\ntimezone: Mars/Base", "dossier.yaml:2:11: error: unknown time zone \"Mars/Base\" [bad-timezone]\n    timezone: Mars/Base\n              ^~~~~~~~~\n    hint: write a time zone as Asia/Seoul or UTC\n"},
		{"time zone of the machine", "timezone: Local", "dossier.yaml:1:11: error: the time zone cannot be that of the machine [bad-timezone]\n    timezone: Local\n              ^~~~~\n    hint: write a time zone as Asia/Seoul or UTC\n"},
		{"extract", "extract: maybe", "dossier.yaml:1:10: error: \"maybe\" is not one of \"on\", \"review\", \"off\" [bad-value]\n    extract: maybe\n             ^~~~~\n"},
		{"unknown host", "host: github", "dossier.yaml:1:7: error: \"github\" is not one of \"github-pages\", \"cloudflare-pages\", \"gitlab-pages\", \"netlify\", \"internet-archive\" [bad-value]\n    host: github\n          ^~~~~~\n"},
		{"unknown export", "exports: [gexf, pdf]", "dossier.yaml:1:17: error: \"pdf\" is not one of \"briefing\", \"csl\", \"calendar\", \"timelinejs\", \"gexf\", \"followthemoney\", \"annotations\" [bad-value]\n    exports: [gexf, pdf]\n                    ^~~\n"},
		{"unknown rule", "check:\n  single-orign: off", "dossier.yaml:2:3: error: unknown key \"single-orign\" [unknown-key]\n      single-orign: off\n      ^~~~~~~~~~~~\n    hint: did you mean \"single-origin\"?\n"},
		{"unknown severity", "check: {single-origin: fatal}", "dossier.yaml:1:24: error: \"fatal\" is not one of \"error\", \"warning\", \"info\", \"off\" [bad-value]\n    check: {single-origin: fatal}\n                           ^~~~~\n"},
		{"no mentions", "check: {unreviewed-person: {mentions: 0}}", "dossier.yaml:1:39: error: \"0\" is not a number of mentions [bad-value]\n    check: {unreviewed-person: {mentions: 0}}\n                                          ^\n    hint: write a whole number of at least 1\n"},
		{"confidence", "confidence: {people: 1.5, dates: NaN, quotes: 1}", "dossier.yaml:1:22: error: \"1.5\" is not a number from 0 to 1 [bad-value]\n    confidence: {people: 1.5, dates: NaN, quotes: 1}\n                         ^~~\n" +
			"dossier.yaml:1:34: error: \"NaN\" is not a number from 0 to 1 [bad-value]\n    confidence: {people: 1.5, dates: NaN, quotes: 1}\n                                     ^~~\n" +
			"dossier.yaml:1:39: error: unknown key \"quotes\" [unknown-key]\n    confidence: {people: 1.5, dates: NaN, quotes: 1}\n                                          ^~~~~~\n    hint: did you mean \"dates\"?\n"},
		{"confidence of all", "confidence: 0.5", "dossier.yaml:1:13: error: expected lines of the form \"key: value\" [wrong-type]\n    confidence: 0.5\n                ^~~\n"},
		{"not text", "title: \xff", "dossier.yaml:1:8: error: byte 0xff is not UTF-8 [invalid-utf8]\n    title: \\xff\n           ^~~~\n    hint: save the file as UTF-8\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, problems := config.Parse("dossier.yaml", []byte(c.text))
			var b strings.Builder
			if err := problems.Print(&b, false); err != nil {
				t.Fatal(err)
			}
			if b.String() != c.want {
				t.Errorf("got\n%s\nwant\n%s", b.String(), c.want)
			}
		})
	}
}
