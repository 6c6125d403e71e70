package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// Range is a half-open range of code points.
type Range struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// shared returns the number of code points that r and o have in common. It is
// below one if they have none.
func (r Range) shared(o Range) int { return min(r.End, o.End) - max(r.Start, o.Start) }

// Ranges are the parts of a span that may have gaps. In JSON they are one
// range, a list of ranges, or null.
type Ranges []Range

// UnmarshalJSON parses a range, a list of ranges or null.
func (r *Ranges) UnmarshalJSON(data []byte) error {
	if data[0] == '[' {
		return json.Unmarshal(data, (*[]Range)(r))
	}
	if bytes.Equal(data, []byte("null")) {
		*r = nil
		return nil
	}
	var one Range
	if err := json.Unmarshal(data, &one); err != nil {
		return err
	}
	*r = Ranges{one}
	return nil
}

// Mention is a mention of a person. Mentions of one article with the same
// Entity are one person. Entity is empty if the person is not known.
type Mention struct {
	Range
	Text   string `json:"text"`
	Entity string `json:"entity"`
}

// Time is a time expression with its TIMEX3 type and value.
type Time struct {
	Range
	Type  string `json:"type"`
	Value string `json:"value"`
}

// Claim is an attribution. Any part may be missing.
type Claim struct {
	Source  Ranges `json:"source"`
	Cue     Ranges `json:"cue"`
	Content Ranges `json:"content"`
}

// Marks are the annotations of an article, by hand or by the extraction. In
// gold, a nil list means that the article was not annotated for it.
type Marks struct {
	Mentions []Mention `json:"mentions"`
	Times    []Time    `json:"times"`
	Claims   []Claim   `json:"claims"`
}

// Document is an article with its gold.
type Document struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Date  string `json:"date"`
	Text  string `json:"text"`
	Marks
}

// NamePairs are pairs of mentions in one article that must, or must not, be
// the same person. The text of the article is in the corpus Source.
type NamePairs struct {
	ID     string `json:"id"`
	Source string `json:"src"`
	Links  []struct {
		Short, Long pair
	} `json:"links"`
	Apart []struct {
		A, B pair
	} `json:"apart"`
}

// pair is a range in JSON: a list of two numbers.
type pair [2]int

func (p pair) span() Range { return Range{p[0], p[1]} }

// maxLine is the longest line of gold, in bytes.
const maxLine = 64 << 20

// readLines reads one JSON value per line. It skips blank lines.
func readLines[T any](r io.Reader) ([]T, error) {
	var out []T
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, v)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", n+1, err)
	}
	return out, nil
}

// ReadDocuments reads gold from r. It returns an error if a range is not
// within its text.
func ReadDocuments(r io.Reader) ([]Document, error) {
	docs, err := readLines[Document](r)
	if err != nil {
		return nil, err
	}
	for i := range docs {
		if err := docs[i].check(); err != nil {
			return nil, fmt.Errorf("document %q: %w", docs[i].ID, err)
		}
	}
	return docs, nil
}

func (d *Document) check() error {
	n := len([]rune(d.Text))
	within := func(rs ...Range) error {
		for _, r := range rs {
			if r.Start < 0 || r.End < r.Start || r.End > n {
				return fmt.Errorf("range %d to %d is not within the %d code points of the text", r.Start, r.End, n)
			}
		}
		return nil
	}
	for _, m := range d.Mentions {
		if err := within(m.Range); err != nil {
			return err
		}
	}
	for _, t := range d.Times {
		if err := within(t.Range); err != nil {
			return err
		}
	}
	for _, c := range d.Claims {
		for _, part := range []Ranges{c.Source, c.Cue, c.Content} {
			if err := within(part...); err != nil {
				return err
			}
		}
	}
	return nil
}
