package pdftext

import (
	"github.com/ledongthuc/pdf"
)

// char is a character at its place on a page, in points, y from the bottom.
type char struct {
	text     string
	x, y, w  float64
	fontSize float64
}

// Limits of the content of a page.
const (
	maxChars   = 1 << 20
	maxForms   = 8 // forms within forms
	maxStates  = 1000
	unreadable = "\ufffd"
)

// matrix is a transformation, as in PDF 32000-1:2008, 8.3.3: a b c d e f.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// times returns the transformation by m and then by n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// state is the part of the graphics state that text depends on (PDF 32000-1:2008,
// 9.3).
type state struct {
	ctm                                 matrix
	font                                *font
	size, charSpace, wordSpace, leading float64
	stretch, rise                       float64
	text, line                          matrix
}

// reader interprets the content of a page. The library has such a function, but it
// does not know the widths of composite fonts, and adds a character to each array of
// strings.
type reader struct {
	chars []char
	fonts map[string]*font
	depth int
}

// charsOf returns the characters of a page in the order of its content.
func charsOf(p pdf.Page) []char {
	r := reader{fonts: map[string]*font{}}
	r.run(p.V.Key("Contents"), p.Resources(), identity)
	return r.chars
}

func (r *reader) run(content, resources pdf.Value, ctm matrix) {
	if content.Kind() != pdf.Stream && content.Kind() != pdf.Array {
		return
	}
	g := state{ctm: ctm, stretch: 1, text: identity, line: identity}
	var saved []state
	pdf.Interpret(content, func(stack *pdf.Stack, op string) {
		n := stack.Len()
		args := make([]pdf.Value, n)
		for i := n - 1; i >= 0; i-- {
			args[i] = stack.Pop()
		}
		number := func(i int) float64 {
			if i < n {
				return args[i].Float64()
			}
			return 0
		}
		move := func(x, y float64) {
			g.line = matrix{1, 0, 0, 1, x, y}.times(g.line)
			g.text = g.line
		}
		switch op {
		case "q":
			if len(saved) < maxStates {
				saved = append(saved, g)
			}
		case "Q":
			if k := len(saved) - 1; k >= 0 {
				g, saved = saved[k], saved[:k]
			}
		case "cm":
			g.ctm = matrix{number(0), number(1), number(2), number(3), number(4), number(5)}.times(g.ctm)
		case "BT":
			g.text, g.line = identity, identity
		case "Tm":
			g.line = matrix{number(0), number(1), number(2), number(3), number(4), number(5)}
			g.text = g.line
		case "Td":
			move(number(0), number(1))
		case "TD":
			g.leading = -number(1)
			move(number(0), number(1))
		case "T*":
			move(0, -g.leading)
		case "TL":
			g.leading = number(0)
		case "Tc":
			g.charSpace = number(0)
		case "Tw":
			g.wordSpace = number(0)
		case "Tz":
			g.stretch = number(0) / 100
		case "Ts":
			g.rise = number(0)
		case "Tf":
			if n == 2 {
				g.font, g.size = r.font(resources, args[0].Name()), number(1)
			}
		case "Tj":
			r.show(&g, args)
		case "'":
			move(0, -g.leading)
			r.show(&g, args)
		case "\"":
			g.wordSpace, g.charSpace = number(0), number(1)
			move(0, -g.leading)
			if n == 3 {
				r.show(&g, args[2:])
			}
		case "TJ":
			if n == 1 {
				r.array(&g, args[0])
			}
		case "Do":
			if n == 1 {
				r.form(&g, resources.Key("XObject").Key(args[0].Name()), resources)
			}
		}
	})
}

// form shows the text of a form, which is content used in several places.
func (r *reader) form(g *state, form, resources pdf.Value) {
	if form.Kind() != pdf.Stream || form.Key("Subtype").Name() != "Form" || r.depth == maxForms {
		return
	}
	if own := form.Key("Resources"); own.Kind() == pdf.Dict {
		resources = own
	}
	ctm := g.ctm
	if m := form.Key("Matrix"); m.Len() == 6 {
		var of matrix
		for i := range of {
			of[i] = m.Index(i).Float64()
		}
		ctm = of.times(ctm)
	}
	fonts := r.fonts // names of fonts are those of the form
	r.fonts = map[string]*font{}
	r.depth++
	r.run(form, resources, ctm)
	r.depth--
	r.fonts = fonts
}

func (r *reader) array(g *state, list pdf.Value) {
	for i := range list.Len() {
		if v := list.Index(i); v.Kind() == pdf.String {
			r.show(g, []pdf.Value{v})
		} else {
			g.text = matrix{1, 0, 0, 1, -v.Float64() / 1000 * g.size * g.stretch, 0}.times(g.text)
		}
	}
}

// show adds the characters of a string and moves on by their widths.
func (r *reader) show(g *state, args []pdf.Value) {
	if len(args) != 1 || g.font == nil {
		return
	}
	for _, c := range g.font.split(args[0].RawString()) {
		if len(r.chars) == maxChars {
			panic("the page has too many characters")
		}
		at := matrix{g.size * g.stretch, 0, 0, g.size, 0, g.rise}.times(g.text).times(g.ctm)
		width := g.font.width(c)
		r.chars = append(r.chars, char{g.font.decode(c), at[4], at[5], width / 1000 * at[0], max(abs(at[3]), abs(at[0]))})
		step := width/1000*g.size + g.charSpace
		if c == " " {
			step += g.wordSpace
		}
		g.text = matrix{1, 0, 0, 1, step * g.stretch, 0}.times(g.text)
	}
}

func abs(x float64) float64 { return max(x, -x) }
