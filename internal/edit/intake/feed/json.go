package feed

import (
	"encoding/json"
	"errors"
	"strings"
)

// jsonFeed is a JSON Feed (jsonfeed.org, version 1.1) without its items.
type jsonFeed struct {
	Version  string       `json:"version"`
	Title    string       `json:"title"`
	Home     string       `json:"home_page_url"`
	Language string       `json:"language"`
	Authors  []jsonAuthor `json:"authors"`
	Author   jsonAuthor   `json:"author"`
}

type jsonAuthor struct {
	Name string `json:"name"`
}

type jsonItem struct {
	ID       any          `json:"id"`
	URL      string       `json:"url"`
	Title    string       `json:"title"`
	HTML     string       `json:"content_html"`
	Text     string       `json:"content_text"`
	Summary  string       `json:"summary"`
	Date     string       `json:"date_published"`
	Language string       `json:"language"`
	Authors  []jsonAuthor `json:"authors"`
	Author   jsonAuthor   `json:"author"`
}

func names(one jsonAuthor, list []jsonAuthor) (out []string) {
	for _, a := range append([]jsonAuthor{one}, list...) {
		out = append(out, a.Name)
	}
	return out
}

// readJSON reads a JSON Feed. Each item is given to put, until it returns false. The
// offset is that of what cannot be read.
func readJSON(text string, put func(entry) bool) (c channel, at int, err error) {
	skipped := len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	d := json.NewDecoder(strings.NewReader(text[skipped:]))
	next := func() int {
		at := skipped + int(d.InputOffset())
		for at < len(text) && strings.IndexByte(" \t\r\n,:", text[at]) >= 0 {
			at++
		}
		return at
	}
	rest := map[string]json.RawMessage{}
	if _, err := d.Token(); err != nil {
		return c, skipped, jsonError(err)
	}
	found := false
	for d.More() {
		at = next()
		key, err := d.Token()
		if err != nil {
			return c, at, jsonError(err)
		}
		name, _ := key.(string)
		if name != "items" {
			var raw json.RawMessage
			if err := d.Decode(&raw); err != nil {
				return c, at, jsonError(err)
			}
			rest[name] = raw
			continue
		}
		if open, err := d.Token(); err != nil || open != json.Delim('[') {
			return c, at, errors.New(`"items" is no list`)
		}
		for found = true; d.More(); {
			at = next()
			var raw json.RawMessage
			if err := d.Decode(&raw); err != nil {
				return ofJSON(rest), at, jsonError(err)
			}
			var in jsonItem
			_ = json.Unmarshal(raw, &in) // a field of another type says nothing
			id, _ := in.ID.(string)
			e := entry{at: at, title: in.Title, link: in.URL, id: id, date: in.Date, summary: in.Summary, language: in.Language,
				authors: names(in.Author, in.Authors), content: in.HTML}
			if strings.TrimSpace(in.HTML) == "" {
				e.content, e.plain = in.Text, true
			}
			if !put(e) {
				return ofJSON(rest), at, nil
			}
		}
		if _, err := d.Token(); err != nil {
			return ofJSON(rest), next(), jsonError(err)
		}
	}
	if !found {
		return c, skipped, errors.New(`the file has no "items"`)
	}
	_, err = d.Token()
	return ofJSON(rest), next(), jsonError(err)
}

func ofJSON(rest map[string]json.RawMessage) channel {
	var f jsonFeed
	for key, to := range map[string]any{"title": &f.Title, "home_page_url": &f.Home, "language": &f.Language, "authors": &f.Authors, "author": &f.Author} {
		_ = json.Unmarshal(rest[key], to) // a field of another type says nothing
	}
	return channel{title: f.Title, link: f.Home, language: f.Language, authors: names(f.Author, f.Authors)}
}

func jsonError(err error) error {
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &syntax):
		return errors.New("not JSON: " + syntax.Error())
	}
	return errors.New("the file ends too early")
}
