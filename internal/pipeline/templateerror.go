package pipeline

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/text/span"
	"dossier/templates"
)

// place finds where in a template an error of html/template is. Of several
// places the last is the innermost.
var place = regexp.MustCompile(`template: ?([\w.-]+\.html):(\d+)(?::(\d+))?: `)

// Explain makes a problem of an error that came up when a theme was read or a
// page rendered, with the line of the template where it names one.
func (o Options) Explain(err error) diag.Diagnostic {
	text := err.Error()
	all := place.FindAllStringSubmatchIndex(text, -1)
	if all == nil {
		first, _, _ := strings.Cut(text, "\n")
		return diag.File("", diag.Error, "not-made", first)
	}
	m := all[len(all)-1]
	name, message := text[m[2]:m[3]], text[m[1]:]
	src := o.template(name)
	line, _ := strconv.Atoi(text[m[4]:m[5]]) // digits
	col := 0
	if m[6] >= 0 {
		col, _ = strconv.Atoi(text[m[6]:m[7]])
	}
	at := 0
	for ; line > 1; line-- {
		i := strings.IndexByte(src.Text[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
	}
	end := len(src.Text)
	if i := strings.IndexByte(src.Text[at:], '\n'); i >= 0 {
		end = at + i
	}
	message, _, _ = strings.Cut(message, "\n")
	return src.Error(span.Span{Start: min(at+col, end), End: end}, "template", message).
		WithHint("the pages stay as they were until the template can be used")
}

// template is the source of a template: the user's, else the built-in one.
func (o Options) template(name string) diag.Source {
	own := filepath.Join(o.Templates, name)
	if text, err := os.ReadFile(own); o.Templates != "" && err == nil {
		return diag.Source{Path: filepath.ToSlash(own), Text: string(text)}
	}
	text, _ := fs.ReadFile(templates.FS, name) // empty for one that is not there
	return diag.Source{Path: path.Join("built-in templates", name), Text: string(text)}
}
