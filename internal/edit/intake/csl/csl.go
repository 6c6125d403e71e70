// Package csl reads bibliographies in CSL JSON (citationstyles.org, schema 1.0.2), as
// Zotero and other reference managers export them.
//
// An item says what was published where and when. It has no text, so it cannot become an
// article by itself.
// Some programs add the files that belong to it ("file").
package csl

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/jsonlist"
	"dossier/internal/text/span"
)

// From is the place where the facts of an item were found.
const From = "CSL JSON"

// MaxSize is the maximum size of a file, in bytes.
const MaxSize = 256 << 20

// Item is an item of a bibliography.
type Item struct {
	ID    string
	Type  string
	Meta  meta.Meta
	DOI   string   // its address at doi.org; may be empty
	Files []string // paths, as the file gives them
	At    span.Span
}

// IsPage reports whether what the item names is a page of the web.
func (i *Item) IsPage() bool {
	return slices.Contains([]string{"webpage", "post", "post-weblog", "article-newspaper", "article-magazine", "broadcast"}, i.Type)
}

// item is the JSON form of an item. A field that does not have the type that CSL says is
// read as if it were missing.
type item map[string]json.RawMessage

// Parse returns the items of src, and the problems. An item that cannot be read is
// reported, and the others are read. So are those before the place at which the JSON
// is broken.
func Parse(src diag.Source) (items []Item, problems diag.List) {
	at, err := jsonlist.Each(src.Text, []string{"items"}, func(raw json.RawMessage, at int) bool {
		here := span.Span{Start: at, End: at + 1}
		var in item
		if err := json.Unmarshal(raw, &in); err != nil {
			problems.Add(src.Warning(here, "not-an-item", "this is not an item of a bibliography"))
			return true
		}
		out := in.read()
		if m := &out.Meta; m.Title.Value == "" && m.URL.Value == "" {
			problems.Add(src.Warning(here, "not-an-item", "the item has neither a title nor an address"))
			return true
		}
		out.At = here
		items = append(items, out)
		return true
	}, nil)
	if err != nil {
		problems.Add(notCSL(src, at, err))
	}
	return items, problems
}

// notCSL returns the problem that a file cannot be read at the offset.
func notCSL(src diag.Source, at int, err error) diag.Diagnostic {
	var message string
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		message = "the file ends too early"
	case errors.Is(err, jsonlist.ErrNoList):
		message = "the file is not a list of items"
	default:
		message = "not JSON: " + err.Error()
	}
	return src.Error(span.Span{Start: at, End: min(at+1, len(src.Text))}, "not-csl", message).
		WithHint("in Zotero, choose the format CSL JSON in the dialog of the export")
}

// richText matches the markup that a title in CSL may have.
var richText = regexp.MustCompile(`</?(?:i|b|sub|sup|sc|span)(?: [^<>]*)?>`)

// ofHouse are the types whose container is another work of the publisher.
var ofHouse = []string{"chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia", "song", "figure"}

func (in item) read() (out Item) {
	out.ID = meta.Clean(firstOf(in.text("citation-key"), in.text("id")))
	out.Type = in.text("type")
	m := &out.Meta
	m.Title.Set(richText.ReplaceAllString(in.text("title"), ""), From)
	publishers := []string{in.text("container-title"), in.text("publisher"), in.text("authority")}
	if slices.Contains(ofHouse, out.Type) {
		publishers = publishers[1:]
	}
	m.Publisher.Set(firstOf(publishers...), From)
	m.Date.Set(in.date("issued"), From)
	m.Author.Set(meta.Names(in.names("author")), From)
	m.Retrieved.Set(in.date("accessed"), From)
	m.Language.Set(meta.Tag(in.text("language")), From)
	for _, key := range []string{"archive_location", "archive"} {
		m.Archived.Set(meta.WebAddress("", in.text(key)), From)
	}
	m.URL.Set(meta.WebAddress("", in.text("URL")), From)
	if d := doi(in.text("DOI")); d != "" {
		out.DOI = meta.WebAddress("", "https://doi.org/"+d)
		m.URL.Set(out.DOI, From+", DOI")
	}
	m.Unarchive()
	out.Files = in.files()
	return out
}

// text returns the value of a field that is a text or a number.
func (in item) text(key string) string {
	var s string
	if json.Unmarshal(in[key], &s) == nil {
		return s
	}
	var n json.Number
	if json.Unmarshal(in[key], &n) == nil {
		return n.String()
	}
	return ""
}

// name is a name in CSL.
type name struct {
	Family, Given, Literal, Suffix string
	Dropping                       string `json:"dropping-particle"`
	NonDropping                    string `json:"non-dropping-particle"`
}

func (in item) names(key string) (out []string) {
	var all []json.RawMessage
	if json.Unmarshal(in[key], &all) != nil {
		return nil
	}
	for _, raw := range all {
		var n name
		if json.Unmarshal(raw, &n) != nil {
			continue
		}
		if n.Literal != "" {
			out = append(out, n.Literal)
			continue
		}
		out = append(out, strings.Join([]string{n.Given, n.Dropping, n.NonDropping, n.Family, n.Suffix}, " "))
	}
	return out
}

// doi returns a DOI without the address or the label that some write before it.
func doi(text string) string {
	text = strings.TrimSpace(text)
	i := strings.Index(text, "10.")
	if i < 0 || !strings.Contains(text[i:], "/") || strings.ContainsAny(text, " \t\n") {
		return ""
	}
	return text[i:]
}

// files returns the paths of the files. They are a list, or a text with semicolons
// between them.
func (in item) files() (out []string) {
	var list []string
	if json.Unmarshal(in["file"], &list) != nil {
		list = strings.Split(in.text("file"), ";")
	}
	for _, f := range list {
		if f = strings.TrimSpace(f); f != "" {
			out = append(out, f)
		}
	}
	return out
}

func firstOf(list ...string) string {
	for _, s := range list {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// date returns a date as EDTF, or "" if it is missing or cannot be read. A date that is
// not exact stays so.
func (in item) date(key string) string {
	var d struct {
		Parts   [][]json.RawMessage `json:"date-parts"`
		Season  json.RawMessage     `json:"season"`
		Circa   json.RawMessage     `json:"circa"`
		Raw     string              `json:"raw"`
		Literal string              `json:"literal"`
	}
	if json.Unmarshal(in[key], &d) != nil {
		return meta.Day(in.text(key)) // a text in EDTF, as CSL 1.1 has it
	}
	circa := len(d.Circa) > 0 && !slices.Contains([]string{"false", `""`, "0", `"0"`, "null", `"false"`}, string(d.Circa))
	var ends []string
	for _, parts := range d.Parts {
		end := day(parts)
		if season := number(d.Season); end != "" && len(end) == len("2024") && season >= 1 && season <= 4 {
			end = fmt.Sprintf("%s-%d", end, 20+season)
		}
		if end != "" && circa {
			end += "~"
		}
		ends = append(ends, end)
	}
	switch {
	case len(ends) == 1 && ends[0] != "":
		return meta.Day(ends[0])
	case len(ends) == 2 && ends[0] != "" && ends[1] != "":
		return meta.Day(ends[0] + "/" + ends[1])
	case len(ends) > 0:
		return ""
	}
	text := meta.Day(firstOf(d.Raw, d.Literal))
	if text != "" && circa && !strings.ContainsAny(text, "?~%/") {
		return meta.Day(text + "~")
	}
	return text
}

// day returns the parts of a date: year, month and day, as far as they are given.
func day(parts []json.RawMessage) string {
	var out string
	for i, raw := range parts {
		n := number(raw)
		switch {
		case i == 0 && n > 0 && n < 10000:
			out = fmt.Sprintf("%04d", n)
		case i > 0 && i < 3 && n > 0:
			out += fmt.Sprintf("-%02d", n)
		case i > 0 && n == 0 && string(raw) != "0" && string(raw) != `"0"`:
			return out // an empty part
		default:
			return ""
		}
	}
	return out
}

// number returns a number, which may be a text. It returns 0 for anything else.
func number(raw json.RawMessage) int {
	n, err := strconv.Atoi(strings.Trim(string(raw), `" `))
	if err != nil {
		return 0
	}
	return n
}
