package picture_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"dossier/internal/source/picture"
	"dossier/internal/source/picture/picturetest"
)

// sample returns a picture of several colours.
func sample() image.Image {
	m := image.NewRGBA(image.Rect(0, 0, 16, 8))
	for x := range 16 {
		for y := range 8 {
			m.Set(x, y, color.RGBA{uint8(16 * x), uint8(32 * y), 99, 255})
		}
	}
	return m
}

func encoded(t testing.TB, f picture.Format) []byte {
	t.Helper()
	var b bytes.Buffer
	var err error
	switch f {
	case picture.JPEG:
		err = jpeg.Encode(&b, sample(), nil)
	case picture.PNG:
		err = png.Encode(&b, sample())
	case picture.WebP:
		return []byte("RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00")
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// pixels returns the pixels of a JPEG or PNG picture.
func pixels(t *testing.T, b []byte) image.Image {
	t.Helper()
	m, _, err := image.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><ext:LocationShown><rdf:Bag><rdf:li ext:Sublocation="hush"/></rdf:Bag></ext:LocationShown></rdf:Description></rdf:RDF></x:xmpmeta>`

func TestFindAndStrip(t *testing.T) {
	exif := picturetest.EXIF(6, "hush", true)
	app := picturetest.Segment
	for _, c := range []struct {
		name   string
		format picture.Format
		add    func([]byte) []byte
		want   picture.Found
		turned bool
	}{
		{"JPEG without", picture.JPEG, func(b []byte) []byte { return b }, picture.Found{}, false},
		{"JPEG with EXIF", picture.JPEG, app(0xe1, "Exif\x00\x00"+exif), picture.Found{Place: true, Author: true}, true},
		{"JPEG with an author", picture.JPEG, app(0xe1, "Exif\x00\x00"+picturetest.EXIF(1, "hush", false)), picture.Found{Author: true}, false},
		{"JPEG with a blank author", picture.JPEG, app(0xe1, "Exif\x00\x00"+picturetest.EXIF(1, "    ", false)), picture.Found{}, false},
		{"JPEG with a place", picture.JPEG, app(0xe1, "Exif\x00\x00"+picturetest.EXIF(1, "", true)), picture.Found{Place: true}, false},
		{"JPEG with XMP", picture.JPEG, app(0xe1, "http://ns.adobe.com/xap/1.0/\x00"+xmp), picture.Found{Place: true}, false},
		{"JPEG with IPTC", picture.JPEG, app(0xed, picturetest.IPTC("hush")), picture.Found{Author: true}, false},
		{"JPEG with a comment", picture.JPEG, app(0xfe, "hush"), picture.Found{}, false},
		{"JPEG with an unknown segment", picture.JPEG, app(0xf5, "hush"), picture.Found{}, false},
		{"JPEG with more behind it", picture.JPEG, func(b []byte) []byte { return append(b, "hush"...) }, picture.Found{}, false},
		{"PNG without", picture.PNG, func(b []byte) []byte { return b }, picture.Found{}, false},
		{"PNG with EXIF", picture.PNG, picturetest.Chunk("eXIf", exif), picture.Found{Place: true, Author: true}, true},
		{"PNG with a text", picture.PNG, picturetest.Chunk("tEXt", "Author\x00hush"), picture.Found{Author: true}, false},
		{"PNG with another text", picture.PNG, picturetest.Chunk("tEXt", "Software\x00hush"), picture.Found{}, false},
		{"PNG with XMP", picture.PNG, picturetest.Chunk("iTXt", "XML:com.adobe.xmp\x00\x00\x00\x00\x00"+xmp), picture.Found{Place: true}, false},
		{"PNG with a profile", picture.PNG, picturetest.Chunk("tEXt", "Raw profile type exif\x00\nexif\n    99\n"+picturetest.Hex(exif)), picture.Found{Place: true, Author: true}, false},
		{"PNG with an unknown chunk", picture.PNG, picturetest.Chunk("ABcd", "hush"), picture.Found{}, false},
		{"PNG with more behind it", picture.PNG, func(b []byte) []byte { return append(b, "hush"...) }, picture.Found{}, false},
		{"WebP without", picture.WebP, func(b []byte) []byte { return b }, picture.Found{}, false},
		{"WebP with EXIF", picture.WebP, picturetest.WebP("EXIF", exif), picture.Found{Place: true, Author: true}, true},
		{"WebP with XMP", picture.WebP, picturetest.WebP("XMP ", xmp), picture.Found{Place: true}, false},
		{"WebP with an unknown chunk", picture.WebP, picturetest.WebP("ABCD", "hush"), picture.Found{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			plain := encoded(t, c.format)
			data := c.add(bytes.Clone(plain))
			if got, err := picture.Find(data); got != c.want || err != nil {
				t.Errorf("found %+v, want %+v: %v", got, c.want, err)
			}
			got, err := picture.Strip(data)
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Contains(got, []byte("hush")) || picture.FormatOf(got) != c.format {
				t.Errorf("the picture is now %q", got)
			}
			if found, err := picture.Find(got); found != (picture.Found{}) || err != nil {
				t.Errorf("still there: %+v, %v", found, err)
			}
			if turned := bytes.Contains(got, []byte("MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00")); turned != c.turned {
				t.Errorf("the orientation is kept: %t, want %t", turned, c.turned)
			}
			again, err := picture.Strip(got)
			if err != nil || !bytes.Equal(again, got) {
				t.Errorf("stripping again changes the picture: %v", err)
			}
			if c.format == picture.WebP {
				if n := binary.LittleEndian.Uint32(got[4:]); int(n)+8 != len(got) {
					t.Errorf("the size is %d, want %d", n, len(got)-8)
				}
				return
			}
			m, want := pixels(t, got), pixels(t, plain)
			for x := range 16 {
				for y := range 8 {
					if m.At(x, y) != want.At(x, y) {
						t.Fatalf("pixel %d %d is %v, want %v", x, y, m.At(x, y), want.At(x, y))
					}
				}
			}
			if !c.turned && !bytes.Equal(got, plain) {
				t.Errorf("got %q, want the picture without additions", got)
			}
		})
	}
}

func TestOtherFormats(t *testing.T) {
	tiff := []byte(picturetest.EXIF(1, "hush", true))
	if got, err := picture.Find(tiff); err != nil || !got.Place || !got.Author || picture.FormatOf(tiff).CanStrip() {
		t.Errorf("TIFF: %+v, %v", got, err)
	}
	for _, text := range []string{"", "\xff", "Author\x00", "%PDF-1.7", "GIF89a", "RIFF\x00\x00\x00\x00WAVE"} {
		if got, err := picture.Find([]byte(text)); got != (picture.Found{}) || err != nil {
			t.Errorf("%q: %+v, %v", text, got, err)
		}
		if got, err := picture.Strip([]byte(text)); string(got) != text || err != nil {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
}

// FuzzStrip checks that no broken picture makes the package fail, and that
// nothing between the parts of a picture is kept.
func FuzzStrip(f *testing.F) {
	for _, format := range []picture.Format{picture.JPEG, picture.PNG, picture.WebP} {
		b := encoded(f, format)
		f.Add(b)
		f.Add(b[:len(b)/2])
	}
	f.Add(picturetest.Segment(0xe1, "Exif\x00\x00"+picturetest.EXIF(3, "a", true))(encoded(f, picture.JPEG)))
	f.Add(picturetest.Chunk("iTXt", "XML:com.adobe.xmp\x00\x01")(encoded(f, picture.PNG)))
	f.Add(picturetest.WebP("EXIF", picturetest.EXIF(3, "a", true))(encoded(f, picture.WebP)))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _ = picture.Find(data)
		got, err := picture.Strip(data)
		if err != nil || !picture.FormatOf(data).CanStrip() {
			return
		}
		again, err := picture.Strip(got)
		if err != nil || !bytes.Equal(got, again) {
			t.Errorf("stripped to %q and then to %q: %v", got, again, err)
		}
		if found, _ := picture.Find(got); found != (picture.Found{}) {
			t.Errorf("%q still has %+v", got, found)
		}
	})
}
