package feed

import (
	"encoding/json"
	"errors"
	"strings"

	"dossier/internal/edit/jsonlist"
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
func readJSON(text string, put func(entry) bool) (channel, int, error) {
	rest := map[string]json.RawMessage{}
	at, err := jsonlist.Each(text, []string{"items"}, func(raw json.RawMessage, at int) bool {
		var in jsonItem
		_ = json.Unmarshal(raw, &in) // a field of another type says nothing
		id, _ := in.ID.(string)
		e := entry{at: at, title: in.Title, link: in.URL, id: id, date: in.Date, summary: in.Summary, language: in.Language,
			authors: names(in.Author, in.Authors), content: in.HTML}
		if strings.TrimSpace(in.HTML) == "" {
			e.content, e.plain = in.Text, true
		}
		return put(e)
	}, func(name string, value json.RawMessage) { rest[name] = value })
	return ofJSON(rest), at, jsonError(err)
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
	case errors.Is(err, jsonlist.ErrNoList):
		return errors.New(`the file has no list "items"`)
	case errors.As(err, &syntax):
		return errors.New("not JSON: " + syntax.Error())
	}
	return errors.New("the file ends too early")
}
