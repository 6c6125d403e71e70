package resolve

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/entity"
	"dossier/internal/text/span"
)

func TestOnePersonAcrossArticles(t *testing.T) {
	for name, test := range map[string]struct {
		articles func(t *testing.T) []*fixture
		want     []string
	}{
		"same name": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Ana Silva left.", person("Ana Silva")),
				newArticle(t, "b", "2024-01-02", "Ana Silva came.", person("Ana Silva")),
			}
		}, []string{"Ana Silva"}},
		"accents, hyphens and capitals": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Kim Jong-un left.", korean("Kim Jong-un")),
				newArticle(t, "b", "2024-01-02", "Kim Jong Un came.", korean("Kim Jong Un")),
				newArticle(t, "c", "2024-01-03", "José Peña came.", person("José Peña")),
				newArticle(t, "d", "2024-01-04", "Jose\u0301 PENA came.", person("Jose\u0301 PENA")),
				newArticle(t, "e", "2024-01-05", "José Peña came.", person("José Peña")),
			}
		}, []string{"José Peña", "Kim Jong Un"}},
		"surname alone in another article": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Ana Silva left.", person("Ana Silva")),
				newArticle(t, "b", "2024-01-02", "Silva came.", person("Silva")),
			}
		}, []string{"Ana Silva"}},
		"surname first": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Han Min Soo left.", korean("Han Min Soo")),
				newArticle(t, "b", "2024-01-02", "Han came.", person("Han")),
			}
		}, []string{"Han Min Soo"}},
		"middle initial": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "John Reed left.", person("John Reed")),
				newArticle(t, "b", "2024-01-02", "John P. Reed came.", person("John P. Reed")),
				newArticle(t, "c", "2024-01-03", "John Paul Reed came.", person("John Paul Reed")),
			}
		}, []string{"John Paul Reed"}},
		"a middle name that an article calls him by": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Luiz Zarlo Silva left. Zarlo was tired.", person("Luiz Zarlo Silva", "Zarlo")),
				newArticle(t, "b", "2024-01-02", "Zarlo came.", person("Zarlo")),
			}
		}, []string{"Luiz Zarlo Silva"}},
		"a middle name that no article calls him by": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Luiz Zarlo Silva left.", person("Luiz Zarlo Silva")),
				newArticle(t, "b", "2024-01-02", "Zarlo came.", person("Zarlo")),
			}
		}, []string{"Luiz Zarlo Silva", "Zarlo"}},
		"the end of a long name": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Luiz Inácio Rui da Silva left.", person("Luiz Inácio Rui da Silva")),
				newArticle(t, "b", "2024-01-02", "Rui da Silva came.", person("Rui da Silva")),
			}
		}, []string{"Luiz Inácio Rui da Silva"}},
		"a middle name in one article with the short name": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "John Reed met John Harrow Reed.", person("John Reed"), person("John Harrow Reed")),
				newArticle(t, "b", "2024-01-02", "John Reed came.", person("John Reed")),
			}
		}, []string{"John Harrow Reed", "John Reed"}},
		"middle names that contradict each other": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "John Reed left.", person("John Reed")),
				newArticle(t, "b", "2024-01-02", "John P. Reed came.", person("John P. Reed")),
				newArticle(t, "c", "2024-01-03", "John Quincy Reed came.", person("John Quincy Reed")),
			}
		}, []string{"John P. Reed", "John Quincy Reed"}},
		"middle names Ann and Anna": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Mary Ann Reed left.", person("Mary Ann Reed")),
				newArticle(t, "b", "2024-01-02", "Mary Anna Reed came.", person("Mary Anna Reed")),
			}
		}, []string{"Mary Ann Reed", "Mary Anna Reed"}},
		"middle names A. and Anna": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Mary A. Reed left.", person("Mary A. Reed")),
				newArticle(t, "b", "2024-01-02", "Mary Anna Reed came.", person("Mary Anna Reed")),
			}
		}, []string{"Mary Anna Reed"}},
		"junior has the surname": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Mary Reed Jr. left.", person("Mary Reed Jr.")),
				newArticle(t, "b", "2024-01-02", "Reed came.", person("Reed")),
			}
		}, []string{"Mary Reed Jr."}},
		"junior and senior": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Mary Reed Jr. left.", person("Mary Reed Jr.")),
				newArticle(t, "b", "2024-01-02", "Mary Reed Sr. came.", person("Mary Reed Sr.")),
			}
		}, []string{"Mary Reed Jr.", "Mary Reed Sr."}},
		"order of names": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Nagy Eszter left.", korean("Nagy Eszter")),
				newArticle(t, "b", "2024-01-02", "Eszter Nagy came.", person("Eszter Nagy")),
				newArticle(t, "c", "2024-01-03", "Eszter Nagy came.", person("Eszter Nagy")),
			}
		}, []string{"Eszter Nagy"}},
		"two of one surname": {func(t *testing.T) []*fixture {
			return []*fixture{
				newArticle(t, "a", "2024-01-01", "Ana Silva left.", person("Ana Silva")),
				newArticle(t, "b", "2024-01-02", "Rui Silva came.", person("Rui Silva")),
			}
		}, []string{"Ana Silva", "Rui Silva"}},
		"a single name nobody else has": {func(t *testing.T) []*fixture {
			return []*fixture{newArticle(t, "a", "2024-01-01", "Lula left.", person("Lula"))}
		}, []string{"Lula"}},
	} {
		t.Run(name, func(t *testing.T) {
			wantNames(t, resolved(t, input(test.articles(t)...)).People, test.want...)
		})
	}
}

func TestSharedSurnameIsAmbiguous(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "Ana Silva and Rui Silva left.", person("Ana Silva"), person("Rui Silva")),
		newArticle(t, "b", "2024-01-02", "Silva came.", person("Silva")),
	))
	wantNames(t, d.People, "Ana Silva", "Rui Silva")
	if len(d.Ambiguous) != 1 || d.Ambiguous[0].Article.Slug != "b" {
		t.Fatalf("ambiguous = %v", d.Ambiguous)
	}
	wantNames(t, d.Ambiguous[0].Candidates(), "Ana Silva", "Rui Silva")
}

func TestGenderTellsBearersOfASurnameApart(t *testing.T) {
	ana, rui, mrs := person("Ana Silva"), person("Rui Silva"), person("Silva")
	ana.gender, rui.gender, mrs.gender = extract.Female, extract.Male, extract.Female
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "Ana Silva and Rui Silva left.", ana, rui),
		newArticle(t, "b", "2024-01-02", "Silva came.", mrs),
	))
	if len(d.Ambiguous) != 0 || len(d.People) != 2 || d.People[0].Name != "Ana Silva" || len(d.People[0].Mentions) != 2 {
		t.Errorf("people %q, ambiguous %d", entityNames(d.People), len(d.Ambiguous))
	}
}

func TestMentionAmbiguousWithinItsArticle(t *testing.T) {
	a := newArticle(t, "a", "2024-01-01", "Ana Silva met Rui Silva. Silva left.", person("Ana Silva"), person("Rui Silva"))
	a.Found.Names.Mentions = append(a.Found.Names.Mentions, extract.Mention{
		Span: span.Span{Start: 25, End: 30}, Kind: dossier.Person, Entity: -1, Candidates: []int{0, 1}, Confidence: 1,
	})
	in := input(a)
	d := resolved(t, in)
	if len(d.Ambiguous) != 1 || len(d.Ambiguous[0].Candidates()) != 2 {
		t.Fatalf("ambiguous = %v", d.Ambiguous)
	}
	in = input(a)
	a.Mentions, a.Times, a.Statements = nil, nil, nil
	in.People = []entity.Record{record("ana-silva", "Ana Silva", "Silva")}
	d = resolved(t, in)
	if len(d.Ambiguous) != 0 || len(d.People[0].Mentions) != 2 {
		t.Errorf("a record's alias does not settle it: %d ambiguous", len(d.Ambiguous))
	}
}

func TestRecordJoinsByAlias(t *testing.T) {
	in := input(
		newArticle(t, "a", "2024-01-01", "Chae Son Hee left.", korean("Chae Son Hee")),
		newArticle(t, "b", "2024-01-02", "Chae Sunshine Hee came.", korean("Chae Sunshine Hee")),
	)
	in.People = []entity.Record{record("chae-son-hee", "Chae Son Hee", "Chae Sunshine Hee")}
	d := resolved(t, in)
	wantNames(t, d.People, "Chae Son Hee")
	p := d.People[0]
	if p.Origin != dossier.Editor || p.Slug != "chae-son-hee" || len(p.Articles) != 2 {
		t.Errorf("%+v", p)
	}
}

func TestRecordsAreNeverJoined(t *testing.T) {
	in := input(newArticle(t, "a", "2024-01-01", "John Reed and John P. Reed left.", person("John Reed"), person("John P. Reed")))
	in.People = []entity.Record{record("john-reed", "John Reed"), record("john-p-reed", "John P. Reed")}
	d := resolved(t, in)
	if len(d.People) != 2 || len(d.People[0].Mentions) != 1 || len(d.People[1].Mentions) != 1 {
		t.Errorf("people %q", entityNames(d.People))
	}
}

func TestNameOfTwoRecordsIsAProblem(t *testing.T) {
	in := Input{Words: words.English()}
	in.People = []entity.Record{record("a", "Ana Silva", "Silva"), record("b", "Rui Silva", "SILVA")}
	d, problems := Resolve(in)
	if len(problems) != 1 || problems[0].Code != "record-name-taken" || problems[0].Path != "people/b.md" {
		t.Errorf("problems = %v", problems)
	}
	wantNames(t, d.People, "Ana Silva", "Rui Silva")
}

func TestUnmentionedRecordHasAPage(t *testing.T) {
	in := Input{Words: words.English()}
	in.Places = []entity.Record{record("novoport", "Novoport")}
	d := resolved(t, in)
	wantNames(t, d.Places, "Novoport")
}

func TestBylinesMakeNoPeople(t *testing.T) {
	photographer := person("Jo Miller")
	photographer.credit = true
	d := resolved(t, input(newArticle(t, "a", "2024-01-01", "Photo: Jo Miller. Ana Silva left.", photographer, person("Ana Silva"))))
	wantNames(t, d.People, "Ana Silva")
	m := d.Articles[0].Mentions
	if len(m) != 2 || !m[0].Credit || m[0].Entity != nil || len(d.Ambiguous) != 0 {
		t.Errorf("mentions %+v", m)
	}
}

func TestAcronymJoinsOrganizations(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "The Harbour News Agency (HNA) left.", organization("Harbour News Agency", "HNA")),
		newArticle(t, "b", "2024-01-02", "HNA came.", organization("HNA")),
	))
	wantNames(t, d.Organizations, "Harbour News Agency")
}

// "Defense Ministry" stands for one ministry in one article and for another in
// the next.
func TestShortFormDoesNotJoinOrganizations(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "North Defense Ministry. Defense Ministry.", organization("North Defense Ministry", "Defense Ministry")),
		newArticle(t, "b", "2024-01-02", "South Defense Ministry. Defense Ministry.", organization("South Defense Ministry", "Defense Ministry")),
	))
	wantNames(t, d.Organizations, "North Defense Ministry", "South Defense Ministry")
}

func TestCountryNamesInAllForms(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "U.S. and the United States.", place("U.S."), place("United States")),
		newArticle(t, "b", "2024-01-02", "The United States.", place("United States")),
		newArticle(t, "c", "2024-01-02", "DPRK and North Korea.", place("North Korea"), place("DPRK")),
		newArticle(t, "d", "2024-01-02", "North Korea.", place("North Korea")),
	))
	wantNames(t, d.Places, "North Korea", "United States")
}

func TestMajorityDecidesTheKind(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "Wagner left.", organization("Wagner")),
		newArticle(t, "b", "2024-01-02", "Wagner left.", organization("Wagner")),
		newArticle(t, "c", "2024-01-03", "Wagner left.", person("Wagner")),
	))
	wantNames(t, d.People)
	wantNames(t, d.Organizations, "Wagner")
}

func TestFormsAndRoles(t *testing.T) {
	a := newArticle(t, "a", "2024-01-01", "Mayor Ana Silva left. Silva, mayor of Porto, came. Mrs. Silva left.", person("Ana Silva", "Silva"))
	a.Found.Names.Mentions[0].Role = a.find("Mayor")
	a.Found.Names.Mentions[1].Role = a.find("mayor of Porto")
	a.Found.Names.Mentions[2].Role = a.find("Mrs.")
	p := resolved(t, input(a)).People[0]
	if want := []dossier.Form{{Text: "Silva", Count: 2}, {Text: "Ana Silva", Count: 1}}; !slices.Equal(p.Forms, want) {
		t.Errorf("forms %v", p.Forms)
	}
	if len(p.Roles) != 1 || p.Roles[0].Text != "mayor of Porto" || p.Roles[0].Count != 2 || p.Roles[0].Evidence.Anchor != p.Mentions[1].Anchor {
		t.Errorf("roles %+v", p.Roles)
	}
}

func TestTheLongestRoleIsShown(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"President", "former President", "former President 2"},
		{"manager", "campaign manager", "campaign manager 1"},
		{"lawyer", "driver", "lawyer 1, driver 1"},
		{"lawyer", "town lawyer", "town lawyer 2"},
		{"manager", "driver", "driver 1"},
		{"Lawyer", "driver", "Lawyer 1"},
		{"MAYOR", "Mayor", "Mayor 2"},
		{"CEO", "ceo", "CEO 2"},
		{"then-Secretary", "ex-clerk", "then-Secretary 1, ex-clerk 1"},
		{"Minister", "Minister of Trade", "Minister of Trade 2"},
		{"Minister", "Ministerial adviser", "Ministerial adviser 1, Minister 1"},
		{"rival", "town lawyer", "town lawyer 1"},
		{"rival to the mayor", "lawyer", "rival to the mayor 1"},
	} {
		a := newArticle(t, "a", "2024-01-01", tt.a+" Ana Silva left. "+tt.b+" Ana Silva came.", person("Ana Silva"))
		a.Found.Names.Mentions[0].Role = a.find(tt.a)
		second := a.find(tt.b + " Ana")
		second.End = second.Start + len(tt.b)
		a.Found.Names.Mentions[1].Role = second
		var got []string
		for _, r := range resolved(t, input(a)).People[0].Roles {
			got = append(got, fmt.Sprint(r.Text, " ", r.Count))
		}
		if g := strings.Join(got, ", "); g != tt.want {
			t.Errorf("%s and %s: %s, want %s", tt.a, tt.b, g, tt.want)
		}
	}
}

// The first role is that of the newer articles. "Former" takes in the role itself
// if no newer article gives it.
func TestTheRoleOfNewerArticlesComesFirst(t *testing.T) {
	for _, tt := range []struct {
		roles []string // by article, the oldest first
		want  string
	}{
		{[]string{"town clerk", "town clerk", "town clerk", "town clerk", "Mayor of Porto", "town clerk"}, "town clerk 5, Mayor of Porto 1"},
		{[]string{"town clerk", "town clerk", "town clerk", "town clerk", "Mayor of Porto", "Mayor of Porto"}, "Mayor of Porto 2, town clerk 4"},
		{[]string{"Mayor", "Mayor", "former Mayor"}, "former Mayor 3"},
		{[]string{"former Mayor", "Mayor", "Mayor"}, "Mayor 2, former Mayor 1"},
	} {
		var articles []*fixture
		for i, role := range tt.roles {
			a := newArticle(t, fmt.Sprint("a", i), fmt.Sprintf("2024-01-%02d", i+1), "The "+role+" Ana Silva left.", person("Ana Silva"))
			a.Found.Names.Mentions[0].Role = a.find(role)
			articles = append(articles, a)
		}
		var got []string
		for _, r := range resolved(t, input(articles...)).People[0].Roles {
			got = append(got, fmt.Sprint(r.Text, " ", r.Count))
		}
		if g := strings.Join(got, ", "); g != tt.want {
			t.Errorf("%v: %s, want %s", tt.roles, g, tt.want)
		}
	}
}

func TestCompanyCountsArticlesAndPassages(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "Ana Silva met Rui Costa. Silva left. Costa met Silva.", person("Ana Silva", "Silva"), person("Rui Costa", "Costa")),
		newArticle(t, "b", "2024-01-02", "Ana Silva left. Rui Costa left.", person("Ana Silva"), person("Rui Costa")),
	))
	if len(d.People) != 2 {
		t.Fatal(entityNames(d.People))
	}
	with := d.People[0].With
	if len(with) != 1 || with[0].Articles != 2 || with[0].Passages != 2 {
		t.Errorf("with %+v", with)
	}
}

func TestSlugsAreUnique(t *testing.T) {
	in := input(
		newArticle(t, "a", "2024-01-01", "Ana Silva left.", person("Ana Silva")),
		newArticle(t, "b", "2024-01-02", "Ana. Silva!", place("Ana, Silva")),
		newArticle(t, "c", "2024-01-02", "Li Na + Li Nà.", person("Li + Na"), person("Li % Na")),
	)
	in.People = []entity.Record{record("ana-silva", "Somebody Else")}
	seen := map[string]bool{}
	for _, p := range resolved(t, in).People {
		if seen[p.Slug] {
			t.Errorf("slug %q twice", p.Slug)
		}
		seen[p.Slug] = true
	}
}

func TestGenericWordsJoinOrganizations(t *testing.T) {
	for name, test := range map[string]struct{ forms, want []string }{
		"a generic addition":            {[]string{"Meridian", "Meridian News Agency"}, []string{"Meridian News Agency"}},
		"two that could be meant":       {[]string{"Meridian", "Meridian Bank", "Meridian News"}, []string{"Meridian", "Meridian Bank", "Meridian News"}},
		"an addition that says more":    {[]string{"Meridian", "Meridian Fisheries"}, []string{"Meridian", "Meridian Fisheries"}},
		"the place of a long name":      {[]string{"Grand Harbour Board", "Grand Harbour Board of Novoport"}, []string{"Grand Harbour Board"}},
		"the place of a common name":    {[]string{"Harbour Board", "Harbour Board of Novoport"}, []string{"Harbour Board", "Harbour Board of Novoport"}},
		"a place that nobody speaks of": {[]string{"Grand Harbour Board", "Grand Harbour Board of Atlantis"}, []string{"Grand Harbour Board", "Grand Harbour Board of Atlantis"}},
	} {
		t.Run(name, func(t *testing.T) {
			articles := []*fixture{newArticle(t, "p", "2024-01-01", "Novoport.", place("Novoport"))}
			for i, form := range test.forms {
				articles = append(articles, newArticle(t, string(rune('a'+i)), "2024-01-01", form+" left.", organization(form)))
			}
			wantNames(t, resolved(t, input(articles...)).Organizations, test.want...)
		})
	}
}

func TestCommonNameOfAState(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "Russian Federation.", place("Russian Federation")),
		newArticle(t, "b", "2024-01-02", "Russian Federation.", place("Russian Federation")),
		newArticle(t, "c", "2024-01-02", "Russia.", place("Russia")),
	))
	wantNames(t, d.Places, "Russia")
}

// Each state has a defence ministry of its own.
func TestStateBodiesAreKeptApart(t *testing.T) {
	ours, theirs := organization("Defence Ministry"), organization("Defence Ministry")
	articles := []*fixture{
		newArticle(t, "a", "2024-01-01", "Defence Ministry.", ours), newArticle(t, "b", "2024-01-01", "Defence Ministry.", theirs),
		newArticle(t, "c", "2024-01-01", "Defence Ministry.", ours),
	}
	for i, owner := range []string{"ruritania", "west graustark", "ruritania"} {
		articles[i].Found.Names.Entities[0].Owner = owner
	}
	in := input(articles...)
	wantNames(t, resolved(t, in).Organizations, "Ruritania's Defence Ministry", "West Graustark's Defence Ministry")

	for _, a := range articles {
		a.Mentions = nil
	}
	in.Organizations = []entity.Record{record("mod", "Ruritanian Defence Ministry", "Defence Ministry of Ruritania")}
	wantNames(t, resolved(t, in).Organizations, "Ruritanian Defence Ministry", "West Graustark's Defence Ministry")
}

func TestAPlainNameBesideTwoGenerationsStaysOpen(t *testing.T) {
	elder := newArticle(t, "a", "2024-01-01", "Rui Costa Sr. left.", person("Rui Costa Sr."))
	younger := newArticle(t, "b", "2024-01-02", "Rui Costa Jr. left.", person("Rui Costa Jr."))
	plain := newArticle(t, "c", "2024-01-03", "Rui Costa left.", person("Rui Costa"))
	d := resolved(t, input(elder, younger, plain))
	wantNames(t, d.People, "Rui Costa Jr.", "Rui Costa Sr.")
	if m := d.Articles[slices.IndexFunc(d.Articles, func(a *dossier.Article) bool { return a.Slug == "c" })].Mentions[0]; m.Entity != nil || len(m.Open.Candidates) != 2 {
		t.Errorf("%+v", m)
	}
	wantNames(t, resolved(t, input(
		newArticle(t, "b", "2024-01-02", "Rui Costa Jr. left.", person("Rui Costa Jr.")),
		newArticle(t, "c", "2024-01-03", "Rui Costa left.", person("Rui Costa")),
	)).People, "Rui Costa", "Rui Costa Jr.")
}

func TestOrganizationsUnderTwoSpellings(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"Department of Trade", "Trade Department", "Trade Department"},
		{"UN Harbour Board", "United Nations Harbour Board", "United Nations Harbour Board"},
		{"Bank of Trade", "Trade Bank", "Bank of Trade, Trade Bank"},
		{"Costa Party", "Costa Party Foundation", "Costa Party, Costa Party Foundation"},
		{"Costa Pilots", "Costa Pilots Ltd", "Costa Pilots Ltd"},
		{"Harbour Organisation", "Harbour Organization", "Harbour Organisation"},
		{"Costa Harbour Guard", "Costa Harbour Guards", "Costa Harbour Guards"},
		{"Costa Stone", "Costa Stones", "Costa Stone, Costa Stones"},
		{"Costa News", "Costa News Agency", "Costa News Agency"},
		{"Costa News", "Costa News Magazine", "Costa News, Costa News Magazine"},
		{"LA Times", "Los Angeles Times", "Los Angeles Times"},
		{"U.S. State Department", "State Department", "U.S. State Department"},
		{"Norland State Department", "State Department", "Norland State Department, State Department"},
		{"UN Harbour Programme", "Harbour Programme", "UN Harbour Programme"},
		{"UN Harbour", "Harbour", "Harbour, UN Harbour"},
		{"Norland Harbour Programme", "Harbour Programme", "Harbour Programme, Norland Harbour Programme"},
		{"AP", "Associated Press", "Associated Press"},
		{"AP", "Associated Pilots", "AP, Associated Pilots"},
		{"HNB", "HNB Radio", "HNB, HNB Radio"},
		{"HNB", "HNB News Agency", "HNB News Agency"},
		{"Costa", "Costa Radio", "Costa Radio"},
		{"HNB", "Harbour National Bank", "Harbour National Bank"},
		{"HNB", "National Harbour Bank", "HNB, National Harbour Bank"},
		{"DHT", "Department for Harbours and Trade", "Department for Harbours and Trade"},
		{"DFHT", "Department for Harbours and Trade", "DFHT, Department for Harbours and Trade"},
		{"HB", "Harbour Bank", "HB, Harbour Bank"},
	} {
		d := resolved(t, input(
			newArticle(t, "a", "2024-01-01", tt.a+" met.", organization(tt.a)),
			newArticle(t, "b", "2024-01-02", tt.b+" met.", organization(tt.b)),
		))
		var got []string
		for _, o := range d.Organizations {
			got = append(got, o.Name)
		}
		slices.Sort(got)
		if g := strings.Join(got, ", "); g != tt.want {
			t.Errorf("%s and %s: %s, want %s", tt.a, tt.b, g, tt.want)
		}
	}
}

// An acronym is not joined with one of two organizations that it fits, with one that has
// another acronym, or with one that an article names beside it.
func TestOrganizationsWithTheirOwnerInTwoForms(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"Norlandic Harbour Party", "Harbour Party of Norland", "Norlandic Harbour Party"},
		{"Norlandic Harbour Party", "Norland Harbour Party", "Norlandic Harbour Party"},
		{"Norland Harbour Party", "Harbour Party of Norland", "Norland Harbour Party"},
		{"Norridian Harbour Party", "Harbour Party of Norland", "Harbour Party of Norland, Norridian Harbour Party"},
		{"Norlandic Party", "Party of Norland", "Norlandic Party, Party of Norland"},
		{"Sorlandic Harbour Party", "Harbour Party of Sorland", "Harbour Party of Sorland, Sorlandic Harbour Party"}, // no place
	} {
		d := resolved(t, input(
			newArticle(t, "a", "2024-01-01", tt.a+" met.", organization(tt.a)),
			newArticle(t, "b", "2024-01-02", tt.b+" met.", organization(tt.b)),
			newArticle(t, "c", "2024-01-03", "Norland rejoiced.", place("Norland")),
		))
		var got []string
		for _, o := range d.Organizations {
			got = append(got, o.Name)
		}
		slices.Sort(got)
		if g := strings.Join(got, ", "); g != tt.want {
			t.Errorf("%s and %s: %s, want %s", tt.a, tt.b, g, tt.want)
		}
	}
}

// A body of a state is one whether its owner is the state or the adjective, and whether
// its name says so.
func TestStateBodiesOfOneOwner(t *testing.T) {
	for _, tt := range []struct {
		a, b  string
		owner [2]string
		want  string
	}{
		{"Norlandic Foreign Ministry", "Norlandic Foreign Ministry", [2]string{"norlandic", "norland"}, "Norlandic Foreign Ministry"},
		{"Norlandic Foreign Ministry", "Foreign Ministry", [2]string{"norlandic", "norland"}, "Norland's Foreign Ministry"},
		{"Norlandic Foreign Ministry", "Foreign Ministry", [2]string{"norlandic", "sorland"}, "Norlandic Foreign Ministry, Sorland's Foreign Ministry"},
	} {
		articles := []*fixture{
			newArticle(t, "a", "2024-01-01", tt.a+" met.", organization(tt.a)),
			newArticle(t, "b", "2024-01-02", tt.b+" met.", organization(tt.b)),
			newArticle(t, "c", "2024-01-03", "Norland rejoiced.", place("Norland")),
		}
		for i, owner := range tt.owner {
			articles[i].Found.Names.Entities[0].Owner = owner
		}
		var got []string
		for _, o := range resolved(t, input(articles...)).Organizations {
			got = append(got, o.Name)
		}
		slices.Sort(got)
		if g := strings.Join(got, ", "); g != tt.want {
			t.Errorf("%s and %s of %v: %s, want %s", tt.a, tt.b, tt.owner, g, tt.want)
		}
	}
}

func TestAcronymThatFitsTwoOrganizations(t *testing.T) {
	for name, test := range map[string][][]ent{
		"two":             {{organization("HNB")}, {organization("Harbour National Bank")}, {organization("Hill Norland Bus")}},
		"another acronym": {{organization("HNB")}, {organization("Harbour National Bank", "HANB")}},
		"side by side":    {{organization("HNB"), organization("Harbour National Bank")}},
	} {
		var articles []*fixture
		want := 0
		for i, ents := range test {
			var text []string
			for _, e := range ents {
				text = append(text, e.forms...)
			}
			articles = append(articles, newArticle(t, string(rune('a'+i)), "2024-01-01", strings.Join(text, " met ")+".", ents...))
			want += len(ents)
		}
		if got := resolved(t, input(articles...)).Organizations; len(got) != want {
			t.Errorf("%s: %q", name, entityNames(got))
		}
	}
}

// A given name alone is the person of the dossier who has it, in an article that names one
// of the family: with the same surname, and named together with that person elsewhere.
func TestGivenNameInAFamily(t *testing.T) {
	type names []string
	for _, test := range []struct {
		articles []names
		want     names
	}{
		{[]names{{"Tito Costa", "Rui Costa"}, {"Rui Costa", "Tito"}}, names{"Rui Costa", "Tito Costa"}},
		{[]names{{"Tito Costa"}, {"Rui Costa", "Tito"}}, names{"Rui Costa", "Tito", "Tito Costa"}},
		{[]names{{"Tito Costa", "Rui Silva"}, {"Rui Silva", "Tito"}}, names{"Rui Silva", "Tito", "Tito Costa"}},
		{[]names{{"Tito Costa", "Rui Costa"}, {"Tito Silva"}, {"Rui Costa", "Tito"}}, names{"Rui Costa", "Tito Costa", "Tito Silva"}},
		{[]names{{"Tito Costa", "Rui Costa"}, {"Tito Silva", "Ana Silva"}, {"Rui Costa", "Ana Silva", "Tito"}}, names{"Ana Silva", "Rui Costa", "Tito", "Tito Costa", "Tito Silva"}},
		{[]names{{"Tito Costa", "Rui Costa"}, {"Rui Costa", "Tito Costa", "Tito"}}, names{"Rui Costa", "Tito", "Tito Costa"}}, // the article tells them apart
	} {
		var articles []*fixture
		for i, in := range test.articles {
			var ents []ent
			for _, name := range in {
				ents = append(ents, person(name))
			}
			articles = append(articles, newArticle(t, string(rune('a'+i)), "2024-01-01", strings.Join(in, " met ")+".", ents...))
		}
		wantNames(t, resolved(t, input(articles...)).People, test.want...)
	}
}

// A surname with a particle is the only person who has it.
func TestSurnameOfSeveralWords(t *testing.T) {
	for _, test := range []struct{ names, want []string }{
		{[]string{"Salim bin Rostam", "bin Rostam"}, []string{"Salim bin Rostam"}},
		{[]string{"Salim bin Rostam", "Omid bin Rostam", "bin Rostam"}, []string{"Omid bin Rostam", "Salim bin Rostam", "bin Rostam"}},
		{[]string{"Salim bin Rostam", "Ana Rostam"}, []string{"Ana Rostam", "Salim bin Rostam"}},
		{[]string{"Ana Maria Costa", "Maria Costa"}, []string{"Ana Maria Costa", "Maria Costa"}}, // a given name
		{[]string{"Ana Zarlan Costa", "Zarlan Costa"}, []string{"Ana Zarlan Costa"}},
		{[]string{"Ana Zarlan Costa", "Rui Zarlan Costa", "Zarlan Costa"}, []string{"Ana Zarlan Costa", "Rui Zarlan Costa", "Zarlan Costa"}},
	} {
		wantNames(t, resolved(t, named(t, test.names...)).People, test.want...)
	}
}

// The end of a longer name is the same person's if both have one office and no sentence names
// both.
func TestEndOfANameInOffice(t *testing.T) {
	for _, test := range []struct {
		long, short string
		want        []string
	}{
		{"Mayor Ana Maria Costa came.", "Mayor Maria Costa came.", []string{"Ana Maria Costa"}},
		{"Mayor Ana Maria Costa came.", "Clerk Maria Costa came.", []string{"Ana Maria Costa", "Maria Costa"}},
		{"Mayor Ana Maria Costa came.", "Former mayor Maria Costa came.", []string{"Ana Maria Costa", "Maria Costa"}},
		{"Former mayor Ana Maria Costa came.", "Former mayor Maria Costa came.", []string{"Ana Maria Costa"}},
		{"Mayor Ana Maria Costa came.", "Mayor Ana Maria Costa met Mayor Maria Costa.", []string{"Ana Maria Costa", "Maria Costa"}},
	} {
		list := []*fixture{newArticle(t, "a", "2024-01-01", test.long, person("Ana Maria Costa"))}
		ents := []ent{person("Maria Costa")}
		if strings.Contains(test.short, "Ana") {
			ents = []ent{person("Ana Maria Costa"), person("Maria Costa")}
		}
		list = append(list, newArticle(t, "b", "2024-01-02", test.short, ents...))
		for _, f := range list {
			for k := range f.Found.Names.Mentions {
				m := &f.Found.Names.Mentions[k]
				start := strings.LastIndex(strings.TrimSpace(f.Prose[:m.Span.Start]), " ") + 1
				if strings.HasPrefix(f.Prose, "Former") {
					start = 0
				}
				m.Role = span.Span{Start: start, End: m.Span.Start - 1}
			}
		}
		wantNames(t, resolved(t, input(list...)).People, test.want...)
	}
}

// A given name alone that no list has is the only person of the dossier who has it.
func TestRareGivenName(t *testing.T) {
	for _, test := range []struct{ full, alone, want []string }{
		{[]string{"Zarlan Costa"}, []string{"Zarlan"}, []string{"Zarlan Costa"}},
		{[]string{"Zar Costa"}, []string{"Zar"}, []string{"Zar", "Zar Costa"}},
		{[]string{"Peter Costa"}, []string{"Peter"}, []string{"Peter", "Peter Costa"}},
		{[]string{"Zarlan Costa", "Zarlan Silva"}, []string{"Zarlan"}, []string{"Zarlan", "Zarlan Costa", "Zarlan Silva"}},
	} {
		wantNames(t, resolved(t, named(t, append(test.full, test.alone...)...)).People, test.want...)
	}
}

// A surname alone is not the person that its article names in full, if the article says that
// they are relatives.
func TestRelativeOfTheSameSurname(t *testing.T) {
	for _, relative := range []bool{false, true} {
		a := newArticle(t, "a", "2024-01-01", "First lady Ana Silva left. President Silva came.", person("Ana Silva"), person("Silva"))
		a.Found.Names.Entities[1].Relative = relative
		want := []string{"Ana Silva", "Rui Silva"}
		d := resolved(t, input(a, newArticle(t, "b", "2024-01-02", "Rui Silva spoke.", person("Rui Silva"))))
		wantNames(t, d.People, want...)
		if rui := d.People[slices.IndexFunc(d.People, func(e *dossier.Entity) bool { return e.Name == "Rui Silva" })]; (len(rui.Mentions) == 2) != relative {
			t.Errorf("relative %v: %d mentions", relative, len(rui.Mentions))
		}
	}
}

// A person whom one article introduces by the surname alone is not the person with that surname
// in another article.
func TestNewcomer(t *testing.T) {
	for _, newcomer := range []bool{false, true} {
		a := newArticle(t, "a", "2024-01-01", "A farmer named Silva came.", person("Silva"))
		a.Found.Names.Entities[0].Newcomer = newcomer
		want := []string{"Rui Silva"}
		if newcomer {
			want = []string{"Rui Silva", "Silva"}
		}
		d := resolved(t, input(a, newArticle(t, "b", "2024-01-02", "Rui Silva spoke.", person("Rui Silva"))))
		wantNames(t, d.People, want...)
	}
}
