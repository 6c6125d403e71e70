package picture

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/bep/imagemeta"
)

// HeadSize is the number of bytes of a file that tell its format.
const HeadSize = 12

// MaxSize is the size in bytes of the largest file that is searched and stripped.
const MaxSize = 256 << 20

// Format is the format of a picture, as its first bytes give it.
type Format uint8

// The formats. Other is any file that is not one of the pictures.
const (
	Other Format = iota
	JPEG
	PNG
	WebP
	TIFF
	HEIF
	AVIF
)

// FormatOf returns the format of the file that begins with head.
func FormatOf(head []byte) Format {
	at := func(off int, magic string) bool {
		return len(head) >= off+len(magic) && string(head[off:off+len(magic)]) == magic
	}
	switch {
	case at(0, "\xff\xd8\xff"):
		return JPEG
	case at(0, pngMagic):
		return PNG
	case at(0, "RIFF") && at(8, "WEBP"):
		return WebP
	case at(0, "II*\x00"), at(0, "MM\x00*"):
		return TIFF
	case at(4, "ftypavif"), at(4, "ftypavis"):
		return AVIF
	case at(4, "ftyphei"), at(4, "ftyphev"), at(4, "ftypmif1"), at(4, "ftypmsf1"):
		return HEIF
	}
	return Other
}

// CanStrip reports whether [Strip] can remove metadata from pictures of format f.
func (f Format) CanStrip() bool { return f == JPEG || f == PNG || f == WebP }

var decoders = map[Format]imagemeta.ImageFormat{
	JPEG: imagemeta.JPEG, PNG: imagemeta.PNG, TIFF: imagemeta.TIFF, HEIF: imagemeta.HEIF, AVIF: imagemeta.AVIF,
}

// Found says what the metadata of a picture gives away.
type Found struct {
	Place  bool // where it was taken
	Author bool // who made it, or with which device
}

// String returns a clause about the picture.
func (f Found) String() string {
	var parts []string
	if f.Place {
		parts = append(parts, "where it was taken")
	}
	if f.Author {
		parts = append(parts, "who made it or with which device")
	}
	return "the picture says " + strings.Join(parts, " and ")
}

// Find looks for places and authors in the metadata of a picture. It returns an
// error if the metadata cannot be read; there may be more then.
func Find(data []byte) (found Found, err error) {
	switch format := FormatOf(data); format {
	case Other:
	case WebP:
		err = found.webp(data)
	case PNG:
		err = errors.Join(found.decode(data, PNG), found.pngTexts(data))
	default:
		err = found.decode(data, format)
	}
	if err != nil {
		return found, fmt.Errorf("read the metadata: %w", err)
	}
	return found, nil
}

// decode notes the metadata that the library finds in a picture.
func (f *Found) decode(data []byte, format Format) error {
	_, err := imagemeta.Decode(imagemeta.Options{
		R: bytes.NewReader(data), ImageFormat: decoders[format],
		Sources:         imagemeta.EXIF | imagemeta.IPTC | imagemeta.XMP,
		ShouldHandleTag: func(imagemeta.TagInfo) bool { return true },
		HandleTag: func(t imagemeta.TagInfo) error {
			if !isBlank(t.Value) {
				f.note(t.Tag)
			}
			return nil
		},
		HandleXMP: f.xmp,
	})
	return err
}

// isBlank reports whether a camera left a value empty.
func isBlank(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.Trim(v, " \x00\t") == ""
	case []string:
		return len(v) == 0
	}
	return false
}
