package saved

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"dossier/internal/edit/intake/meta"

	"github.com/klauspost/compress/zstd"
	"github.com/nlnwa/gowarc/v3"
)

// errLarge ends the reading of an archive that is larger than it may be.
var errLarge = fmt.Errorf("the archive has more than %d MiB when unpacked; the rest is left out", MaxArchive>>20)

// warc returns the pages of a WARC: the answers with status 200 that are HTML or PDF,
// one for each address. If wanted is not nil, it returns only the addresses in it. Left is
// the number of bytes that may still be unpacked.
func (r *Reader) warc(ctx context.Context, in io.Reader, wanted map[string]bool, left *int64) (pages []Page, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("read the archive: %v", p)
		}
	}()
	b := bufio.NewReader(in)
	in = b
	// The file is unpacked here, and not by the library, which would write a record to
	// the disk however large it becomes.
	if magic, _ := b.Peek(2); bytes.Equal(magic, []byte("\x1f\x8b")) {
		if in, err = gzip.NewReader(b); err != nil {
			return nil, fmt.Errorf("not a WARC: %w", err)
		}
	}
	limited := &io.LimitedReader{R: in, N: *left}
	defer func() { *left = limited.N }()
	// The library reads a record to compute its digest, and only with this policy for
	// violations it keeps what it has read.
	reader, err := gowarc.NewWarcFileReaderFromStream(limited, 0, gowarc.WithSkipParseBlock(), gowarc.WithSyntaxErrorPolicy(gowarc.ErrIgnore),
		gowarc.WithUnknownRecordTypePolicy(gowarc.ErrIgnore), gowarc.WithSpecViolationPolicy(gowarc.ErrWarn))
	if err != nil {
		return nil, fmt.Errorf("not a WARC: %w", err)
	}
	defer reader.Close()
	seen := map[string]bool{}
	var problems []error
	for ctx.Err() == nil {
		record, err := reader.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			problems = append(problems, fmt.Errorf("read the archive: %w", err))
			break
		}
		page, err := r.record(ctx, record.WarcRecord, seen, wanted)
		_ = record.Close() // it was only read
		if err != nil {
			problems = append(problems, err)
		}
		if page != nil {
			pages = append(pages, *page)
		}
		if limited.N <= 0 {
			problems = append(problems, errLarge)
			break
		}
		if len(pages) == MaxPages {
			problems = append(problems, fmt.Errorf("the archive has more than %d pages; the rest is left out", MaxPages))
			break
		}
	}
	if len(pages) == 0 && problems == nil {
		problems = append(problems, errors.New("the archive has no page"))
	}
	return pages, errors.Join(append(problems, ctx.Err())...)
}

// record returns the page of a record, or nil if it has none.
func (r *Reader) record(ctx context.Context, w gowarc.WarcRecord, seen, wanted map[string]bool) (*Page, error) {
	address := meta.WebAddress("", strings.Trim(w.WarcHeader().Get(gowarc.WarcTargetURI), "<>"))
	if w.Type() != gowarc.Response && w.Type() != gowarc.Resource || address == "" || seen[address] || wanted != nil && !wanted[address] {
		return nil, nil
	}
	raw, err := w.Block().RawBytes()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	raw = io.LimitReader(raw, MaxPage+1<<16)
	kind, body := w.WarcHeader().Get(gowarc.ContentType), raw
	if w.Type() == gowarc.Response {
		answer, err := http.ReadResponse(bufio.NewReader(raw), nil)
		if err != nil {
			return nil, nil // of another protocol, such as DNS
		}
		if answer.StatusCode != http.StatusOK {
			return nil, nil
		}
		kind = answer.Header.Get("Content-Type")
		if !isPage(kind) {
			return nil, nil
		}
		if body, err = unpacked(answer); err != nil {
			return nil, fmt.Errorf("%s: %w", address, err)
		}
	}
	if !isPage(kind) {
		return nil, nil
	}
	data, err := io.ReadAll(io.LimitReader(body, MaxPage+1))
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	seen[address] = true
	var page Page
	if strings.Contains(kind, "pdf") {
		page, err = r.pdf(ctx, data)
	} else {
		page.HTML, err = decode(data, kind)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	page.Format = WARC
	page.Meta.URL = meta.Fact{Value: address, From: "WARC"}
	if t, err := w.Date(); err == nil {
		page.Meta.Retrieved = meta.Fact{Value: t.UTC().Format(time.DateOnly), From: "WARC"}
	}
	return &page, nil
}

func isPage(contentType string) bool {
	kind, _, _ := mime.ParseMediaType(contentType)
	return kind == "text/html" || kind == "application/xhtml+xml" || kind == "application/pdf"
}

// unpacked returns the body of an answer without its content encoding.
func unpacked(a *http.Response) (io.Reader, error) {
	switch coding := strings.ToLower(strings.TrimSpace(a.Header.Get("Content-Encoding"))); coding {
	case "", "identity":
		return a.Body, nil
	case "gzip", "x-gzip":
		// Some programs keep the header when they store the page unpacked.
		b := bufio.NewReader(a.Body)
		if magic, err := b.Peek(2); err != nil || !bytes.Equal(magic, []byte("\x1f\x8b")) {
			return b, nil
		}
		return gzip.NewReader(b)
	case "deflate":
		return flate.NewReader(a.Body), nil
	case "zstd":
		return zstd.NewReader(a.Body, zstd.WithDecoderMaxMemory(MaxPage))
	default:
		b := bufio.NewReader(a.Body)
		if start, _ := b.Peek(512); strings.HasPrefix(http.DetectContentType(start), "text/html") {
			return b, nil
		}
		return nil, fmt.Errorf("the page is packed as %q, which the program cannot read", coding)
	}
}

// Limits of the files in a WACZ.
const (
	maxEntries  = 100_000
	maxPageList = 16 << 20 // bytes
)

// wacz returns the pages that a WACZ lists, or all pages if it has no list.
func (r *Reader) wacz(ctx context.Context, in io.ReaderAt, size int64) ([]Page, error) {
	z, err := zip.NewReader(in, size)
	switch {
	case err != nil:
		return nil, fmt.Errorf("not a WACZ: %w", err)
	case len(z.File) > maxEntries:
		return nil, fmt.Errorf("the WACZ has more than %d files", maxEntries)
	}
	wanted := pageList(z)
	var pages []Page
	var problems []error
	archives, left := 0, int64(MaxArchive)
	for _, f := range z.File {
		if !strings.HasPrefix(f.Name, "archive/") || !strings.Contains(f.Name, ".warc") {
			continue
		}
		archives++
		rc, err := f.Open()
		if err != nil {
			problems = append(problems, err)
			continue
		}
		found, err := r.warc(ctx, rc, wanted, &left)
		_ = rc.Close() // it was only read
		for i := range found {
			found[i].Format = WACZ
		}
		pages = append(pages, found...)
		if err != nil && len(found) > 0 {
			problems = append(problems, err)
		}
		if left <= 0 {
			problems = append(problems, errLarge)
			break
		}
	}
	if archives == 0 {
		return nil, errors.New("not a WACZ: the file has no archive of pages")
	}
	if len(pages) == 0 && problems == nil {
		problems = append(problems, errors.New("the archive has no page"))
	}
	return pages, errors.Join(problems...)
}

// pageList returns the addresses that a WACZ lists as its pages, or nil.
func pageList(z *zip.Reader) map[string]bool {
	f, err := z.Open("pages/pages.jsonl")
	if err != nil {
		return nil
	}
	defer f.Close()
	var out map[string]bool
	d := json.NewDecoder(io.LimitReader(f, maxPageList))
	for {
		var line struct {
			URL string `json:"url"`
		}
		if d.Decode(&line) != nil {
			return out
		}
		if a := meta.WebAddress("", line.URL); a != "" {
			if out == nil {
				out = map[string]bool{}
			}
			out[a] = true
		}
	}
}
