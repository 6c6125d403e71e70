package pipeline

import (
	"bytes"
	"io"
	"io/fs"

	"dossier/internal/dossier"
	"dossier/internal/site/diff"
	"dossier/internal/site/export"
)

// Edition returns what the data files of a dossier hold, without writing them.
func Edition(d *dossier.Dossier) (*diff.Edition, error) {
	files := map[string]export.File{}
	for _, f := range export.Files(d) {
		files[f.Path] = f
	}
	return diff.Read(func(name string) (io.ReadCloser, error) {
		f, ok := files[name]
		if !ok {
			return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
		}
		var b bytes.Buffer
		err := f.Write(&b)
		return io.NopCloser(&b), err
	})
}

// changes returns what has changed since the earlier edition, nil if none is given.
func (o Options) changes(d *dossier.Dossier) (*diff.Changes, error) {
	if o.Since == nil {
		return nil, nil
	}
	now, err := Edition(d)
	if err != nil {
		return nil, err
	}
	return diff.Since(o.Since, now, d), nil
}
