package resolve

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/topic"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// story is articles on three matters: a ferry, a strike and a bridge.
var story = []string{
	`Harbour master Lena Okoye said on Monday that the ferry would be repaired in Novoport. She said that the ferry had lost an anchor. Okoye said that the strike would end soon. The union said the strike was legal. On 4 March 2024 the ferry hit a rock.`,
	`Mayor Rui Costa said that the bridge was safe. Costa said that the bridge needed new cables. Engineers said that the bridge would be closed for a month. On 5 March 2024 the bridge was closed to lorries.`,
	`Lena Okoye said that the ferry was not insured. The owner said that the ferry had a new captain. The union said that the strike would go on for a week. The union said that the strike had the support of every dock. On 4 March 2024 the ferry was towed to Novoport.`,
	`Rui Costa said that the strike was a mistake. The union said that the strike could spread to the airport. Costa said that the bridge would open in May. On 6 March 2024 the strike began at dawn.`,
	`The owner said that the ferry would sail again in June. Okoye said that the ferry was older than its papers. Rui Costa said that the bridge was paid for by the state. Engineers said that the bridge was built of poor steel.`,
	`Weather in the region was mild. Gardeners said that roses bloomed early. Rui Costa said that the museum was full.`,
}

// resolveStory resolves articles with these texts. The first is of 5 March 2024,
// the others of the days after.
func resolveStory(t *testing.T, texts []string, change func(*Input)) (*dossier.Dossier, diag.List) {
	t.Helper()
	in := Input{Words: english.Language.Words, ProposeTopics: true}
	for i, text := range texts {
		date, err := edtf.Parse(fmt.Sprintf("2024-03-%02d", 5+i))
		if err != nil {
			t.Fatal(err)
		}
		path := fmt.Sprintf("articles/%02d.md", i)
		in.Articles = append(in.Articles, Article{
			Article: &dossier.Article{Slug: fmt.Sprintf("a%02d", i), Path: path, Title: "T", Date: date, Prose: text},
			Found:   extract.Run(english.Language, text, segment.PlainBlocks(text), extract.About{Date: date}),
		})
	}
	if change != nil {
		change(&in)
	}
	return Resolve(in)
}

// topicsOf lists the topics with the numbers of their claims, statements and
// events.
func topicsOf(d *dossier.Dossier) []string {
	var out []string
	for _, x := range d.Topics {
		out = append(out, fmt.Sprintf("%s %d", x.Slug, size(x)))
	}
	return out
}

// size returns the number of members of a topic.
func size(x *dossier.Topic) int { return len(x.Claims) + len(x.Statements) + len(x.Events) }

func find(t *testing.T, d *dossier.Dossier, slug string) *dossier.Topic {
	t.Helper()
	i := slices.IndexFunc(d.Topics, func(x *dossier.Topic) bool { return x.Slug == slug })
	if i < 0 {
		t.Fatalf("no topic %q among %v", slug, topicsOf(d))
	}
	return d.Topics[i]
}

// words lists what the members of a topic say.
func said(x *dossier.Topic) string {
	var b strings.Builder
	for _, c := range x.Claims {
		b.WriteString(c.Proposition + "\n")
	}
	for _, s := range x.Statements {
		b.WriteString(s.Words() + "\n")
	}
	for _, e := range x.Events {
		b.WriteString(e.Summary + "\n")
	}
	return b.String()
}

func TestTopicsAreTheNounsThatArticlesAreAbout(t *testing.T) {
	d, _ := resolveStory(t, story, nil)
	for _, want := range []string{"ferry", "strike", "bridge"} {
		x := find(t, d, want)
		for line := range strings.Lines(said(x)) {
			if !strings.Contains(line, want) {
				t.Errorf("%s has %q", want, line)
			}
		}
		if x.Weight.Points() == 0 || x.Articles() < 2 || x.Origin != dossier.Machine {
			t.Errorf("%s: %+v", want, x)
		}
	}
	for _, c := range d.Claims {
		if strings.Contains(c.Proposition, "roses") && c.Topic != nil {
			t.Errorf("%q belongs to %s", c.Proposition, c.Topic.Slug)
		}
	}
}

// What the whole dossier is about is no topic of it.
func TestNounsOfTheTitleNameNoTopic(t *testing.T) {
	for title, want := range map[string]bool{"The ferry of Novoport": false, "The ports of Novoport": true} {
		d, _ := resolveStory(t, story, func(in *Input) { in.Title = title })
		if got := slices.ContainsFunc(d.Topics, func(x *dossier.Topic) bool { return x.Slug == "ferry" }); got != want {
			t.Errorf("%s: %v", title, topicsOf(d))
		}
	}
}

func TestOneArticleHasNoTopics(t *testing.T) {
	if d, _ := resolveStory(t, story[:1], nil); len(d.Topics) > 0 {
		t.Errorf("got %v", topicsOf(d))
	}
}

func TestTopicsDoNotDependOnTheOrderOfArticles(t *testing.T) {
	first, _ := resolveStory(t, story, nil)
	again, _ := resolveStory(t, story, func(in *Input) { slices.Reverse(in.Articles) })
	if a, b := topicsOf(first), topicsOf(again); !slices.Equal(a, b) {
		t.Errorf("%v, then %v", a, b)
	}
}

func topicRecord(slug, title string) topic.Record {
	return topic.Record{Record: entity.Record{Slug: slug, Record: dossier.Record{Path: "topics/" + slug + ".md", Name: title}}}
}

func TestRecordsOfTopics(t *testing.T) {
	proposed, _ := resolveStory(t, story, nil)
	with := func(change func(*topic.Record)) (*dossier.Dossier, diag.List) {
		return resolveStory(t, story, func(in *Input) {
			r := topicRecord("harbour", "The harbour")
			change(&r)
			in.Topics = []topic.Record{r}
		})
	}

	d, problems := with(func(r *topic.Record) { r.About = []string{"ferry anchor", "Rui Costa"}; r.Question = "Who pays?" })
	x := find(t, d, "harbour")
	if all := said(x); !strings.Contains(all, "anchor") || !strings.Contains(all, "museum") && len(x.Statements) == 0 || strings.Contains(all, "insured") {
		t.Errorf("about draws %q", all)
	}
	if x.Question != "Who pays?" || x.Record == nil || x.Origin != dossier.Editor || len(problems) > 0 || size(find(t, d, "ferry")) >= size(find(t, proposed, "ferry")) {
		t.Errorf("got %+v, problems %v, %v", x, problems, topicsOf(d))
	}

	d, _ = with(func(r *topic.Record) { r.Also = []string{"ferry", "strike"} })
	if x := find(t, d, "harbour"); len(d.Topics) != len(proposed.Topics)-1 || !slices.Equal(x.Former, []string{"ferry", "strike"}) {
		t.Errorf("also: %v, former %v", topicsOf(d), x.Former)
	}

	d, _ = resolveStory(t, story, func(in *Input) { in.Topics = []topic.Record{topicRecord("ferry", "What became of the ferry")} })
	if x := find(t, d, "ferry"); x.Title != "What became of the ferry" || size(x) != size(find(t, proposed, "ferry")) || len(d.Topics) != len(proposed.Topics) {
		t.Errorf("a record of the name of a proposed topic: %v", topicsOf(d))
	}

	d, _ = with(func(r *topic.Record) {
		r.Claims = []string{proposed.Singles[0].ID}
		r.Events = []string{proposed.Events[0].ID}
	})
	if x := find(t, d, "harbour"); len(x.Statements) != 1 || len(x.Events) != 1 || x.Statements[0].Topic != x {
		t.Errorf("claims and events: %v", topicsOf(d))
	}

	_, problems = with(func(r *topic.Record) {
		r.Claims, r.Events, r.Also, r.About = []string{"none"}, []string{"e2001"}, []string{"lighthouse"}, []string{"zebra"}
	})
	var codes []string
	for _, p := range problems {
		codes = append(codes, p.Code)
	}
	slices.Sort(codes)
	if !slices.Equal(codes, []string{"unknown-claim", "unknown-event", "unknown-name", "unknown-name"}) {
		t.Errorf("problems %v", problems)
	}
}

func TestTopicsOff(t *testing.T) {
	d, problems := resolveStory(t, story, func(in *Input) {
		in.ProposeTopics = false
		r := topicRecord("ferry", "Ferry")
		r.About = []string{"ferry"}
		r.Also = []string{"strike"}
		in.Topics = []topic.Record{r}
	})
	if got := topicsOf(d); len(got) != 1 || len(problems) > 0 || size(find(t, d, "ferry")) == 0 {
		t.Errorf("got %v, problems %v", got, problems)
	}
}

func TestPinnedTopicsComeFirstAndMutedOnesLast(t *testing.T) {
	d, _ := resolveStory(t, story, func(in *Input) {
		pinned, muted := topicRecord("bridge", "Bridge"), topicRecord("ferry", "Ferry")
		pinned.Pin, muted.Mute = true, true
		in.Topics = []topic.Record{muted, pinned}
	})
	if n := len(d.Topics); d.Topics[0].Slug != "bridge" || d.Topics[n-1].Slug != "ferry" {
		t.Errorf("got %v", topicsOf(d))
	}
}

// "Hit" shares its stem with "strike" but is no strike.
func TestAVerbOfTheSameStemDrawsNothing(t *testing.T) {
	d, _ := resolveStory(t, story, nil)
	for _, e := range d.Events {
		if strings.Contains(e.Summary, "hit a rock") && (e.Topic == nil || e.Topic.Slug != "ferry") {
			t.Errorf("%q belongs to %+v", e.Summary, e.Topic)
		}
	}
}

// A proposed topic is named by what is left of it.
func TestProposedTopicsAreNamedByWhatRecordsLeave(t *testing.T) {
	texts := []string{
		`Mayor Rui Costa said that the vote on the tram was near. The clerk said that the vote on the tram was legal. Costa said that the tram cost little. The bakery was closed.`,
		`Lena Okoye said that the vote on the tram was a mistake. Okoye said that the vote was public. The union said that the tram was slow. The union said that the vote came early. Engineers said that the vote cost money.`,
		`The clerk said that the vote on the tram had no date. Costa said that the tram had a driver. The union said that the tram needed a depot. Costa said that the vote would be open. Engineers said that the harbour was deep.`,
		`Gardeners said that roses bloomed early. Engineers said that the lighthouse was damp. Okoye said that fishing was poor. The baker said that flour was scarce. Costa said that tourists came late. The clerk said that paper was short. Engineers said that cranes were rusty. The union said that pay was low.`,
	}
	d, _ := resolveStory(t, texts, nil)
	both := slices.IndexFunc(d.Topics, func(x *dossier.Topic) bool { return x.Title == "Tram, vote" || x.Title == "Vote, tram" })
	if both < 0 {
		t.Fatalf("got %v", topicsOf(d))
	}
	d, _ = resolveStory(t, texts, func(in *Input) {
		r := topicRecord("rails", "Rails")
		r.About = []string{"tram"}
		in.Topics = []topic.Record{r}
	})
	for _, x := range d.Topics {
		if x.Slug != "rails" && strings.Contains(strings.ToLower(x.Title), "tram") {
			t.Errorf("%q without a tram: %q", x.Title, said(x))
		}
	}
}
