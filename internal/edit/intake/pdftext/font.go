package pdftext

import (
	"strings"

	"github.com/ledongthuc/pdf"
)

// font is a font of a page.
type font struct {
	pdf.Font
	composite bool // its codes have two bytes
	mapped    bool // it says which characters its codes are
	decoded   map[string]string
	widths    map[int]float64 // of a composite font, by code
	standard  float64
}

// font returns the font with the name in the resources, or nil.
func (r *reader) font(resources pdf.Value, name string) *font {
	if f, ok := r.fonts[name]; ok {
		return f
	}
	v := resources.Key("Font").Key(name)
	if v.Kind() != pdf.Dict {
		r.fonts[name] = nil
		return nil
	}
	f := &font{Font: pdf.Font{V: v}, decoded: map[string]string{}}
	if f.composite = v.Key("Subtype").Name() == "Type0"; f.composite {
		f.mapped = v.Key("ToUnicode").Kind() == pdf.Stream
		f.readWidths(v.Key("DescendantFonts").Index(0))
	}
	r.fonts[name] = f
	return f
}

// maxCode is the highest code of two bytes.
const maxCode = 0xffff

// readWidths reads the widths of a composite font (PDF 32000-1:2008, 9.7.4.3).
func (f *font) readWidths(descendant pdf.Value) {
	f.widths, f.standard = map[int]float64{}, 1000
	if dw := descendant.Key("DW"); dw.Kind() == pdf.Integer || dw.Kind() == pdf.Real {
		f.standard = dw.Float64()
	}
	w := descendant.Key("W")
	for i := 0; i+1 < w.Len(); {
		first := int(w.Index(i).Int64())
		if next := w.Index(i + 1); next.Kind() == pdf.Array {
			for j := range next.Len() {
				f.widths[first+j] = next.Index(j).Float64()
			}
			i += 2
			continue
		}
		if i+2 >= w.Len() {
			return
		}
		for c := first; c <= min(int(w.Index(i+1).Int64()), maxCode); c++ {
			f.widths[c] = w.Index(i + 2).Float64()
		}
		i += 3
	}
}

// split returns the codes of a string.
func (f *font) split(raw string) []string {
	size := 1
	if f.composite {
		size = 2
	}
	var out []string
	for ; len(raw) >= size; raw = raw[size:] {
		out = append(out, raw[:size])
	}
	return out
}

// width returns the width of a code, in thousandths of the size of the font.
func (f *font) width(code string) float64 {
	if !f.composite {
		return f.Width(int(code[0]))
	}
	if w, ok := f.widths[int(code[0])<<8|int(code[1])]; ok {
		return w
	}
	return f.standard
}

// ligatures are characters that are two or three letters.
var ligatures = strings.NewReplacer("\ufb00", "ff", "\ufb01", "fi", "\ufb02", "fl", "\ufb03", "ffi", "\ufb04", "ffl", "\ufb05", "st", "\ufb06", "st")

// decode returns the characters of a code.
func (f *font) decode(code string) string {
	if s, ok := f.decoded[code]; ok {
		return s
	}
	s := unreadable
	if !f.composite || f.mapped {
		s = ligatures.Replace(strings.ToValidUTF8(f.Encoder().Decode(code), unreadable))
	}
	f.decoded[code] = s
	return s
}
