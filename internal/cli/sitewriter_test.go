package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"dossier/internal/pipeline"
	"dossier/internal/preview/server"
	"dossier/internal/preview/session"
)

// toDisk is a dossier with a siteWriter.
type toDisk struct {
	*testing.T
	o       pipeline.Options
	session *session.Session
	disk    *siteWriter
	said    chan string // printed messages
}

func newToDisk(t *testing.T) *toDisk {
	t.Helper()
	dir := t.TempDir()
	k := &toDisk{T: t, o: pipeline.Options{Content: filepath.Join(dir, "content"), Site: filepath.Join(dir, "site")}, said: make(chan string, 100)}
	k.session = session.New(session.Options{Options: k.o})
	p := &program{out: io.Discard, err: outputs(k.said)}
	k.disk = p.newSiteWriter(k.o, server.NewPreview())
	ctx, stop := context.WithCancel(context.Background())
	var kept sync.WaitGroup
	kept.Go(func() { k.disk.run(ctx) })
	t.Cleanup(func() {
		stop()
		kept.Wait()
	})
	return k
}

// outputs is a writer that sends its input to a channel.
type outputs chan string

func (s outputs) Write(p []byte) (int, error) {
	s <- string(p)
	return len(p), nil
}

// save writes the article and puts a draft of it.
func (k *toDisk) save(text string) {
	k.Helper()
	articles := filepath.Join(k.o.Content, "articles")
	if err := os.MkdirAll(articles, 0o777); err != nil {
		k.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(articles, "a.md"), []byte("---\ntitle: A\ndate: 2024-03-05\n---\n"+text+"\n"), 0o666); err != nil {
		k.Fatal(err)
	}
	d, err := k.session.Update(context.Background(), session.Changes{All: true})
	if err != nil {
		k.Fatal(err)
	}
	k.disk.put(d)
}

// readPage returns the page of an article or a name, which is in a folder of its part.
func readPage(site, part, slug string) ([]byte, error) {
	found, err := filepath.Glob(filepath.Join(site, part, "*", slug+".html"))
	if err != nil || len(found) != 1 {
		return nil, fmt.Errorf("%d pages %s of %s, %v", len(found), slug, part, err)
	}
	return os.ReadFile(found[0])
}

func TestLatestDraftIsWritten(t *testing.T) {
	k := newToDisk(t)
	for i := range 12 {
		k.save(fmt.Sprintf("Text %d.", i))
	}
	for deadline := time.Now().Add(5 * time.Minute); ; time.Sleep(5 * time.Millisecond) {
		if b, err := readPage(k.o.Site, "articles", "a"); err == nil && strings.Contains(string(b), "Text 11.") {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal("the last draft is not on disk")
		}
	}
}

func TestWriteErrorIsPrinted(t *testing.T) {
	k := newToDisk(t)
	if err := os.MkdirAll(k.o.Site, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(k.o.Site, "index.html"), []byte("somebody else's"), 0o666); err != nil {
		t.Fatal(err)
	}
	k.save("Text.")
	select {
	case said := <-k.said:
		if !strings.Contains(said, "will not write") || !strings.Contains(said, "index.html") {
			t.Errorf("said %q", said)
		}
	case <-time.After(5 * time.Minute):
		t.Error("nothing was said")
	}
}
