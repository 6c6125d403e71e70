package corpus

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/source/config"
	"dossier/internal/source/picture"
)

// mediaFile is a file of media/, and what is known about its metadata.
type mediaFile struct {
	path    string
	format  picture.Format
	found   picture.Found
	unread  error // the metadata cannot be read
	unstrip error // the metadata cannot be removed
}

// readMedia reads the metadata of the file at path, if it is a picture.
func readMedia(fsys fs.FS, path string) (mediaFile, error) {
	m := mediaFile{path: path}
	r, err := fsys.Open(path)
	if err != nil {
		return m, err
	}
	defer r.Close()
	head, data, err := readPicture(r)
	if m.format = picture.FormatOf(head); err != nil || m.format == picture.Other {
		return m, err
	}
	if data == nil {
		m.unread = fmt.Errorf("the file is larger than %d MiB", picture.MaxSize>>20)
		m.unstrip = m.unread
		return m, nil
	}
	m.found, m.unread = picture.Find(data)
	if m.format.CanStrip() {
		_, m.unstrip = picture.Strip(data)
	}
	return m, nil
}

// readPicture returns the first bytes of a file, and all of it if it is a picture
// that is not too large.
func readPicture(r io.Reader) (head, data []byte, err error) {
	head = make([]byte, picture.HeadSize)
	n, err := io.ReadFull(r, head)
	head = head[:n]
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return head, head, nil
	}
	if err != nil || picture.FormatOf(head) == picture.Other {
		return head, nil, err
	}
	rest, err := io.ReadAll(io.LimitReader(r, picture.MaxSize))
	if len(head)+len(rest) > picture.MaxSize {
		return head, nil, err
	}
	return head, slices.Concat(head, rest), err
}

// OpenMedia opens a file of Media as it is published: without its metadata if the
// settings say so. The file itself is not changed.
func (c *Corpus) OpenMedia(path string) (io.ReadCloser, error) {
	r, err := c.Open(path)
	if err != nil || c.Config.Strip != config.Metadata {
		return r, err
	}
	head, data, err := readPicture(r)
	switch {
	case err != nil:
	case !picture.FormatOf(head).CanStrip():
		return struct {
			io.Reader
			io.Closer
		}{io.MultiReader(bytes.NewReader(head), tail(head, data, r)), r}, nil
	case data == nil:
		err = fmt.Errorf("the file is larger than %d MiB", picture.MaxSize>>20)
	default:
		data, err = picture.Strip(data)
	}
	_ = r.Close() // it was only read
	if err != nil {
		return nil, fmt.Errorf("remove the metadata: %w", err)
	}
	return io.NopCloser(bytes.NewReader(data)), nil
}

// tail returns what follows head: the rest of data if it has been read, or r.
func tail(head, data []byte, r io.Reader) io.Reader {
	if data == nil {
		return r
	}
	return bytes.NewReader(data[len(head):])
}

// checkMetadata reports pictures that say where they were taken or who made them.
// If the settings say that metadata is removed, it reports and leaves out those
// for which that is not possible.
func (c *Corpus) checkMetadata(files []*file) (problems diag.List) {
	strip := c.Config.Strip == config.Metadata
	for _, f := range files {
		m, ok := f.value.(mediaFile)
		if !ok || m.format == picture.Other || strip && m.format.CanStrip() && m.unstrip == nil {
			continue
		}
		found := m.found != picture.Found{}
		message := m.found.String()
		if !found && m.unread != nil {
			message = "the picture cannot be searched for metadata: " + m.unread.Error()
		}
		switch {
		case strip && m.unstrip != nil:
			message = "the metadata of the picture cannot be removed: " + m.unstrip.Error()
		case !found && m.unread == nil:
			continue
		}
		if !strip {
			problems.Add(diag.File(m.path, diag.Warning, "picture-metadata", message).
				WithHint(`remove it from the file, or write "strip: metadata" in dossier.yaml`))
			continue
		}
		c.Media = slices.DeleteFunc(c.Media, func(p string) bool { return p == m.path })
		problems.Add(diag.File(m.path, diag.Error, "unstripped-picture", message+"; the file is left out").
			WithHint("metadata is removed from whole JPEG, PNG and WebP files; convert the picture"))
	}
	return problems
}
