package saved

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/edit/intake/pdftext"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
)

var reader = Reader{PDF: func(_ context.Context, data []byte) (pdftext.Document, error) { return pdftext.Read(data) }}

// read returns the pages of a file with the name and the data.
func read(t testing.TB, name string, data []byte) ([]Page, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return reader.Read(context.Background(), file)
}

func TestEncodings(t *testing.T) {
	latin, _ := charmap.Windows1252.NewEncoder().String("<p>caf\u00e9 \u201cx\u201d</p>")
	kana, _ := japanese.ShiftJIS.NewEncoder().String("<p>港</p>")
	long := "<!--" + strings.Repeat("x", 5000) + "-->"
	for _, c := range []struct{ data, want string }{
		{latin, "café “x”"},
		{"<meta charset=windows-1252>" + latin, "café “x”"},
		{`<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">` + kana, "港"},
		{long + "<meta charset=shift_jis>" + kana, "港"}, // browsers look at 1024 bytes
		{"<p>café</p>", "café"},                         // UTF-8 that says nothing
		{"<meta charset=utf-16><p>café</p>", "café"},
		{"<meta charset=none><p>café</p>", "café"},
		{"\xef\xbb\xbf<p>café</p>", "café"},
		{"<meta charset=utf-8><p>caf\xff</p>", "caf\ufffd"},
		{"<meta charset=gb2312><p>港口号码</p>", "港口号码"}, // four letters of UTF-8
		{"<meta charset=gb2312><p>ã港</p>", "茫娓"},     // two letters may be of GBK
		{"<meta charset=windows-1252><p>ÃÃÃ</p>", "Ãƒ"},
	} {
		pages, err := read(t, "x.html", []byte(c.data))
		if err != nil || !strings.Contains(pages[0].HTML, c.want) || strings.HasPrefix(pages[0].HTML, "\ufeff") {
			t.Errorf("%q: got %v, %v, want %q", c.data, pages, err, c.want)
		}
	}
}

func TestNoText(t *testing.T) {
	text := strings.Repeat("a", 992)
	for _, c := range []struct {
		data string
		ok   bool
	}{
		{"<p>" + text + strings.Repeat("\x00", 10), true}, // ten of 1005
		{"<p>" + text + strings.Repeat("\x00", 11), false},
		{"\x89PNG\r\n\x1a\n" + strings.Repeat("\x00", 100), false},
		{"<p>a\tb\r\n\f", true},
	} {
		_, err := read(t, "x.html", []byte(c.data))
		if (err == nil) != c.ok {
			t.Errorf("%.20q, %d bytes: got %v, want read %t", c.data, len(c.data), err, c.ok)
		}
	}
}

func TestWhatTheProgramLeaves(t *testing.T) {
	for _, c := range []struct{ data, format, url, day string }{
		{"<!DOCTYPE html><!--\n Page saved with SingleFile \n url: https://a.example/x?y=1 \n saved date: Tue Mar 05 2024 23:11:12 GMT+0100 (CET)\n--><p>x", "SingleFile", "https://a.example/x?y=1", "2024-03-05"},
		{"<!-- saved from url=(0021)https://a.example/x/ --><p>x", "HTML", "https://a.example/x/", ""},
		{"<!-- Page saved with SingleFile\n url: javascript:alert(1)\n saved date: never --><p>x", "SingleFile", "", ""},
		{"<p>x", "HTML", "", ""},
	} {
		pages, err := read(t, "x.html", []byte(c.data))
		if err != nil {
			t.Fatal(err)
		}
		if p := pages[0]; string(p.Format) != c.format || p.Meta.URL.Value != c.url || p.Meta.Retrieved.Value != c.day {
			t.Errorf("%q: %+v", c.data, p)
		}
	}
}

const mhtml = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/x\r\nSubject: x\r\nDate: Tue, 5 Mar 2024 23:11:12 -0500\r\nMIME-Version: 1.0\r\n" +
	"Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"b\"\r\n\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://a.example/x\r\n\r\n" +
	"<meta charset=3D\"utf-8\"><p>caf=C3=A9\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://ads.example/frame\r\n\r\n<p>ad\r\n--b--\r\n"

func TestMHTML(t *testing.T) {
	for _, name := range []string{"x.mhtml", "x.mht", "x.html"} {
		pages, err := read(t, name, []byte(mhtml))
		if err != nil {
			t.Fatal(err)
		}
		if p := pages[0]; p.Format != MHTML || !strings.Contains(p.HTML, "café") || p.Meta.URL.Value != "https://a.example/x" || p.Meta.Retrieved.Value != "2024-03-05" {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

// record returns a WARC record of an answer.
func record(address, kind, body string) string {
	answer := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", kind, len(body), body)
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:e9a0cecc-0221-11e7-adb1-0242ac120008>\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-03-06T04:03:53Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", address, len(answer), answer)
}

var warc = record("https://a.example/x", "text/html; charset=utf-8", "<p>one") + record("https://a.example/y.png", "image/png", "png") +
	record("https://a.example/z", "text/html", "<p>two") + record("https://a.example/x", "text/html", "<p>once more")

func TestWARC(t *testing.T) {
	pages, err := read(t, "x.warc", []byte(warc))
	if err != nil || len(pages) != 2 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	if p := pages[0]; p.HTML != "<p>one" || p.Meta.URL.Value != "https://a.example/x" || p.Meta.Retrieved.Value != "2024-03-06" {
		t.Errorf("%+v", p)
	}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = w.Write([]byte(warc))
	_ = w.Close()
	if pages, err := read(t, "x.warc.gz", packed.Bytes()); err != nil || len(pages) != 2 {
		t.Errorf("packed: %d pages, %v", len(pages), err)
	}
	left := int64(len(warc) / 2)
	if pages, err := reader.warc(context.Background(), bytes.NewReader(packed.Bytes()), nil, &left); err == nil || len(pages) != 1 {
		t.Errorf("larger than it may be: %d pages, %v", len(pages), err)
	}
	if pages, err = read(t, "x.warc", []byte(warc[:len(warc)-300])); len(pages) != 2 {
		t.Errorf("of a file that ends too early: %d pages, %v", len(pages), err)
	}
}

func zipped(t testing.TB, files ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWACZ(t *testing.T) {
	list := `{"format": "json-pages-1.0"}` + "\n" + `{"url": "https://a.example/z", "title": "Z"}` + "\n"
	pages, err := read(t, "x.wacz", zipped(t, "archive/data.warc", warc, "pages/pages.jsonl", list, "../../evil.warc", "x"))
	if err != nil || len(pages) != 1 || pages[0].HTML != "<p>two" || pages[0].Format != WACZ {
		t.Errorf("%+v, %v", pages, err)
	}
	if pages, err = read(t, "x.wacz", zipped(t, "archive/data.warc", warc)); err != nil || len(pages) != 2 {
		t.Errorf("without a list: %+v, %v", pages, err)
	}
	if _, err := read(t, "x.wacz", zipped(t, "a.txt", "x")); err == nil || !strings.Contains(err.Error(), "not a WACZ") {
		t.Errorf("of another archive: %v", err)
	}
}

func TestMail(t *testing.T) {
	head := "From: =?utf-8?q?Lena_Oko=C3=A9?= <l@port.example>\nSubject: =?iso-8859-1?q?f=FCr?=\n =?utf-8?q?_M=C3=A4rz?=\nDate: Tue, 5 Mar 2024 23:30:00 -0500\nMIME-Version: 1.0\n"
	pages, err := read(t, "x.eml", []byte(head+"Content-Type: text/plain; charset=windows-1252\n\ncaf\xe9\n"))
	if err != nil {
		t.Fatal(err)
	}
	if p := pages[0]; p.Text != "café\n" || p.Meta.Title.Value != "für März" || p.Meta.Date.Value != "2024-03-05" || p.Meta.Author.Value != "Lena Okoé" {
		t.Errorf("%+v", p)
	}
	if _, err := read(t, "x.eml", []byte(head+"Content-Type: image/png\n\nx")); err == nil {
		t.Error("a mail without text is read")
	}
}

func FuzzRead(f *testing.F) {
	f.Add(".mhtml", []byte(mhtml))
	f.Add(".eml", []byte("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--"))
	f.Add(".warc", []byte(warc))
	f.Add(".wacz", zipped(f, "archive/data.warc", warc))
	f.Add(".html", []byte("<meta charset=x><p>y"))
	f.Fuzz(func(t *testing.T, ext string, data []byte) {
		if len(ext) > 8 || strings.ContainsAny(ext, "/\x00") {
			return
		}
		pages, err := read(t, "x"+ext, data)
		if err == nil && len(pages) == 0 {
			t.Error("no page and no error")
		}
	})
}
