package templatecompile

import (
	"errors"
	"fmt"
	"html/template"
	"strings"
	"sync"
	"testing"
)

type thing struct {
	Name  string
	Count int
	Ratio float64
	Flag  bool
	HTML  template.HTML
	URL   template.URL
	Data  template.JS
	Any   any
	Next  *thing
	List  []thing
	Words []string
	Map   map[string]int
	Level level
	inside
}

type inside struct{ Deep string }

func (inside) Double(s string) string { return s + s }

func (t *thing) Pointer() string { return "to " + t.Name }

func (t thing) Fails() (string, error) { return "", errors.New("no " + t.Name) }

type level int

func (l level) String() string { return fmt.Sprintf("<level %d>", int(l)) }

func sampleThing() thing {
	return thing{
		Name: `<b> & "q" 'a' + é`, Count: -3, Ratio: 1e21, Flag: true, HTML: `<i title="x">y</i> & z`, URL: "javascript:x", Data: `{"a":1}`,
		Any: "in <an> interface", Next: &thing{Name: "next", Any: 7}, List: []thing{{Name: "one"}, {Name: "two", Flag: true}},
		Words: []string{"a", "b", "c"}, Map: map[string]int{"k": 1}, Level: 2, inside: inside{Deep: "deep"},
	}
}

// programs makes a set both ways.
func programs(t testing.TB, src string) (got, want *Program) {
	t.Helper()
	make := func(reference bool) *Program {
		set := template.New("main")
		var p *Program
		fill := func(text string, args ...any) any { return filled(strings.ToUpper(text), args...) }
		funcs := template.FuncMap{
			"t": fill, "up": strings.ToUpper, "pair": func(a, b int) int { return a - b },
			"count": func(n int, one, many string) string { return fmt.Sprint(n, one, many) },
			"link": func(href string, text any) template.HTML {
				return template.HTML(fmt.Sprintf("<a>%s %v</a>", href, text))
			},
			"tag": func(a, b string) template.HTML { return template.HTML("<" + a + ">" + template.HTMLEscapeString(b)) },
			"any": func(v any) any { return v }, "hello": func() string { return "hello" },
			"fails": func() (string, error) { return "", errors.New("it fails") }, "panics": func() string { panic("it panics") },
		}
		set.Funcs(funcs).Funcs(template.FuncMap{"part": func(name string, data any) (template.HTML, error) {
			b, err := p.Append(nil, name, data)
			return template.HTML(b), err
		}})
		if _, err := set.Parse(src); err != nil {
			t.Fatal(err)
		}
		p = New(set, Options{
			Funcs: funcs, Constant: []string{"t", "up", "hello", "tag"}, Fill: map[string]func(string) string{"t": strings.ToUpper}, Part: "part",
			Largest: 100_000, TooLarge: errLarge, Reference: reference,
		})
		return p
	}
	return make(false), make(true)
}

var errLarge = errors.New("too large")

// filled returns a text with what belongs into its places, as [Options.Fill] tells.
func filled(text string, args ...any) any {
	rich := false
	for _, a := range args {
		_, html := a.(template.HTML)
		rich = rich || html
	}
	if rich {
		text = template.HTMLEscapeString(text)
	}
	var places []string
	for i, a := range args {
		s := fmt.Sprint(a)
		if _, html := a.(template.HTML); rich && !html {
			s = template.HTMLEscapeString(s)
		}
		places = append(places, fmt.Sprintf("%%%d", i+1), s)
	}
	text = strings.NewReplacer(places...).Replace(text)
	if rich {
		return template.HTML(text)
	}
	return text
}

// same executes both, the program three times.
func same(t *testing.T, src string, data any) *Program {
	t.Helper()
	got, want := programs(t, src)
	reference, wantErr := want.Append([]byte("before "), "main", data)
	for i := range 3 {
		b, err := got.Append([]byte("before "), "main", data)
		if fmt.Sprint(err) != fmt.Sprint(wantErr) {
			t.Fatalf("%s\nexecution %d: error %v, want %v", src, i, err, wantErr)
		}
		if string(b) != string(reference) {
			t.Fatalf("%s\nexecution %d:\n%s\nwant\n%s", src, i, b, reference)
		}
	}
	return got
}

// TestKnown executes templates that a program has to know.
func TestKnown(t *testing.T) {
	for _, src := range []string{
		`{{.Name}} {{.Count}} {{.Ratio}} {{.Flag}} {{.HTML}} {{.Any}} {{.Level}} {{.Deep}} {{.Next.Name}} {{.Next.Any}}`,
		`<a href="{{.Name}}" title="{{.Name}}" data-n="{{.Count}}">{{.Name}}</a><title>{{.Name}}{{.HTML}}</title>`,
		`<a href="{{.URL}}">x</a><a href="/s?q={{.Name}}&amp;r={{.URL}}">y</a><p class="{{.Level}}">`,
		`<script type="application/ld+json">{{.Data}}</script>`,
		`{{if .Flag}}yes{{else}}no{{end}}{{if not .Flag}}a{{else if .Count}}b{{else}}c{{end}}{{with .Next}}{{.Name}}{{end}}{{with .Map}}m{{end}}{{with $x := .Words}}{{len $x}}{{end}}`,
		`{{range .List}}{{.Name}}{{if .Flag}}!{{end}};{{else}}none{{end}}{{range $i, $w := .Words}}{{if $i}}, {{end}}{{$w}}{{end}}{{range $w := .Words}}{{$w}}{{end}}{{range (index .List 0).Words}}x{{else}}none{{end}}`,
		`{{$n := .Name}}{{range .List}}{{$n}} {{$.Count}} {{$n = .Name}}{{end}}{{$n}}`,
		`{{and .Flag .Name}} {{or "" .Count}} {{eq .Count -3}} {{eq .Name "x" "y"}} {{ne .Count 1}} {{lt .Count 0}} {{ge 3 .Count}} {{le "a" "b"}} {{gt "b" "a"}} {{len .Words}} {{index .Words 1}}`,
		`{{slice .Words 1}} {{print .Name .Count}} {{printf "%d-%s" .Count .Name}} {{.Count | printf "%d"}} {{up .Name}} {{.Name | up}} {{hello}} {{pair 5 .Count}}`,
		`{{define "x"}}[{{.Name}}{{with .Next}}{{template "x" .}}{{end}}]{{end}}{{template "x" .}}{{template "y"}}{{define "y"}}<b>+</b>{{end}}`,
		`{{define "x"}}<i>{{.}}</i>{{end}}{{part "x" .Name}}{{t "a+b <c> %1 and %2, %1 %9 %" (part "x" .Name) .Name}} {{t "%1 %2" .Name .Count}} {{t "%1 + %2" (link "h" .Name) (t "in %1" (tag "b" "x"))}}`,
		`{{t "constant + <text>"}}<p title="{{t "in a '%1'" "place"}}">{{tag "kbd" "j"}}</p>{{count .Count "article" "articles"}}{{any .Name}}{{any .HTML}}{{t "%1" .HTML}}{{t "%1 %2" .Any .HTML}}{{t "%1" .Level}}`,
		`{{.Double "ab"}} {{.Next.Pointer}} {{(index .List 1).Name}} {{.Double (up "x")}}`,
	} {
		p := same(t, src, sampleThing())
		if p.Missed() > 0 || len(p.Unfit()) > 0 {
			t.Errorf("%s\nis left to html/template: %d times, %q", src, p.Missed(), p.Unfit())
		}
	}
}

// TestLeftToHTMLTemplate executes templates that a program does not know, or
// that fail.
func TestLeftToHTMLTemplate(t *testing.T) {
	for _, src := range []string{
		`{{range .Words}}{{if eq . "b"}}{{break}}{{end}}{{.}}{{end}}`, `{{range .Words}}{{if eq . "b"}}{{continue}}{{end}}{{.}}{{end}}`,
		`{{range $k, $v := .Map}}{{$k}}{{$v}}{{end}}`, `{{range 3}}x{{end}}`, `<script>var x = {{.Name}}; f({{.Map}})</script>`, `<style>p { color: {{.Name}} }</style>`,
		`<p title="{{.HTML}}">`, `<p {{.Name}}>`, `<p title={{.Name}}>`, `{{define "x"}}{{.Name}}{{end}}<p title="{{template "x" .}}">`, `{{.Map.k}} {{.Map.missing}}`,
		`{{.Nothing}}`, `{{.Fails}}`, `{{fails}}`, `{{panics}}`, `{{index .Words 9}}`, `{{.Next.Next.Name}}`, `{{.Next.Next}}`, `{{eq .Count "x"}}`, `{{lt .Flag true}}`, `{{up .Count}}`,
		`{{define "x"}}{{template "x" .}}{{end}}{{template "x" .}}`, `{{define "x"}}{{range $.Words}}{{range $.Words}}0123456789{{$.Name}}{{end}}{{end}}{{end}}{{range .Words}}{{template "x" $}}{{end}}`,
		`{{html .Name}}`, `{{.Name | html}}`, `{{call .Any}}`, `{{part "nothing" .}}`, `{{1.5}}`, `{{'a'}}`, `{{0x10}}`, `{{.Words}} {{.List}} {{.Next}}`,
	} {
		same(t, src, sampleThing())
	}
	same(t, `{{.}}`, nil)
	same(t, `{{with .}}x{{end}}{{if .}}y{{end}}`, nil)
	same(t, `{{range .}}{{range $}}{{range $}}{{range $}}{{range $}}{{range $}}{{range $}}xxxxxxxxxx{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}`, make([]int, 10))
}

// TestTemplateThatIsGivenUpOften is left to html/template in the end.
func TestTemplateThatIsGivenUpOften(t *testing.T) {
	p, _ := programs(t, `{{.Map.missing}}`)
	for range 100 {
		if _, err := p.Append(nil, "main", sampleThing()); err != nil {
			t.Fatal(err)
		}
	}
	if p.Missed() != mostMisses {
		t.Errorf("given up %d times, want %d", p.Missed(), mostMisses)
	}
}

func TestConcurrentUse(t *testing.T) {
	const src = `{{define "x"}}<i>{{.}}</i>{{end}}{{range .List}}{{t "%1 of %2" (part "x" .Name) $.Count}}{{end}}`
	got, want := programs(t, src)
	reference, err := want.Append(nil, "main", sampleThing())
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if b, err := got.Append(nil, "main", sampleThing()); err != nil || string(b) != string(reference) {
					t.Errorf("%s, %v", b, err)
					return
				}
			}
		})
	}
	wg.Wait()
}

// FuzzEscaping compares what becomes of a text at every kind of place.
func FuzzEscaping(f *testing.F) {
	for _, s := range []string{"", "a b", `<a href="x">&amp;'+`, "javascript:alert(1)", "http://x/?a=b&c=%41%zz%", "mailto:x", "\x00\xff\u2028", "/a:b", "#x", "%4", "Ä ö+"} {
		f.Add(s)
	}
	const src = `<p title="{{.S}}" data-a="{{.H}}">{{.S}}{{.H}}</p><title>{{.S}}{{.H}}</title><a href="{{.S}}">a</a><a href="{{.U}}">a</a><a href="/x?{{.S}}">b</a>` +
		`<a href="/x?q={{.U}}">b</a><meta http-equiv="refresh" content="0; url={{.S}}">{{t "%1 %2" .S .H}}{{t "%1 %2" .S (tag "b" .S)}}<img src="{{.S}}" alt='{{.S}}'>`
	type data struct {
		S string
		H template.HTML
		U template.URL
	}
	got, want := programs(f, src)
	if _, err := got.Append(nil, "main", data{}); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := data{s, template.HTML(s), template.URL(s)}
		reference, wantErr := want.Append(nil, "main", d)
		b, err := got.Append(nil, "main", d)
		if c := got.code("main"); c != nil {
			c.misses.Store(0) // tags in an attribute are left to html/template, the next text may have none
		}
		if string(b) != string(reference) || fmt.Sprint(err) != fmt.Sprint(wantErr) {
			t.Errorf("%q:\n%s %v\nwant\n%s %v", s, b, err, reference, wantErr)
		}
	})
}
