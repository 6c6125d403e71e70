package bag

import (
	"bytes"
	"encoding/json"
	"net/url"
	"path"
	"strconv"
	"strings"
)

// formats are the media types of files by extension. The list is fixed, because that
// of a system differs from the next.
var formats = map[string]string{
	".atom": "application/atom+xml", ".csv": "text/csv", ".css": "text/css", ".gif": "image/gif", ".html": "text/html", ".ics": "text/calendar", ".jpeg": "image/jpeg",
	".jpg": "image/jpeg", ".js": "text/javascript", ".json": "application/json", ".jsonl": "application/jsonl", ".jsonld": "application/ld+json", ".md": "text/markdown",
	".markdown": "text/markdown", ".mp3": "audio/mpeg", ".mp4": "video/mp4", ".pdf": "application/pdf", ".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain",
	".warc": "application/warc", ".webp": "image/webp", ".woff2": "font/woff2", ".xml": "application/xml", ".yaml": "application/yaml", ".yml": "application/yaml",
}

type (
	ref    map[string]string
	entity map[string]any
)

// metadata returns the RO-Crate metadata of the files (w3id.org/ro/crate/1.2).
func metadata(files []described, info Info) ([]byte, error) {
	var parts []ref
	var about []entity
	for _, f := range files {
		id := crateID(f.path)
		parts = append(parts, ref{"@id": id})
		e := entity{"@id": id, "@type": "File", "name": f.Name, "contentSize": strconv.FormatInt(f.size, 10), "sha256": f.sum}
		if f.Name == "" {
			e["name"] = path.Base(f.path)
		}
		if format := formats[strings.ToLower(path.Ext(f.path))]; format != "" {
			e["encodingFormat"] = format
		}
		if f.Date != "" {
			e["datePublished"] = f.Date
		}
		if f.Source != "" {
			e["isBasedOn"] = ref{"@id": f.Source}
		}
		about = append(about, e)
	}
	root := entity{"@id": "./", "@type": "Dataset", "name": info.Name, "description": info.Description, "datePublished": info.Date, "license": ref{"@id": "#rights"}, "hasPart": parts}
	if info.Language != "" {
		root["inLanguage"] = info.Language
	}
	crate := map[string]any{
		"@context": "https://w3id.org/ro/crate/1.2/context",
		"@graph": append([]entity{
			{"@id": crateFile, "@type": "CreativeWork", "about": ref{"@id": "./"}, "conformsTo": ref{"@id": "https://w3id.org/ro/crate/1.2"}},
			root,
			// The standard asks for a licence. A dossier has none to state.
			{"@id": "#rights", "@type": "CreativeWork", "name": "Rights", "description": "The dossier states no licence. The articles are those of their publishers."},
		}, about...),
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err := e.Encode(crate)
	return b.Bytes(), err
}

// crateID returns a path as a relative address.
func crateID(p string) string {
	u := url.URL{Path: p}
	return u.String()
}
