package picture

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/bep/imagemeta"
)

// Strip returns a picture without its metadata. Its pixels are the same bytes. If
// the picture is to be turned before it is shown, the result says so too. Files
// that are not JPEG, PNG or WebP are returned as they are. It returns an error if
// the file is not as its format requires, since something could be hidden in it.
func Strip(data []byte) ([]byte, error) {
	switch FormatOf(data) {
	case JPEG:
		return stripJPEG(data)
	case PNG:
		return stripPNG(data)
	case WebP:
		return stripWebP(data)
	}
	return data, nil
}

var (
	errJPEG = errors.New("the file is not a valid JPEG picture")
	errPNG  = errors.New("the file is not a valid PNG picture")
	errWebP = errors.New("the file is not a valid WebP picture")
)

// orientation returns how a picture is to be turned, from 1 (not at all) to 8. A
// picture without readable metadata is not turned.
func orientation(data []byte) uint16 {
	out := uint16(1)
	_, _ = imagemeta.Decode(imagemeta.Options{
		R: bytes.NewReader(data), ImageFormat: decoders[FormatOf(data)], Sources: imagemeta.EXIF,
		ShouldHandleTag: func(t imagemeta.TagInfo) bool { return t.Tag == "Orientation" && t.Namespace == "IFD0" },
		HandleTag: func(t imagemeta.TagInfo) error {
			if v, ok := t.Value.(uint16); ok && v >= 1 && v <= 8 {
				out = v
			}
			return imagemeta.ErrStopWalking
		},
	})
	return out
}

// orientationOnly returns EXIF data with an orientation and nothing else.
func orientationOnly(v uint16) []byte {
	b := []byte("MM\x00*\x00\x00\x00\x08\x00\x01") // big endian; a directory at offset 8 with one entry
	b = binary.BigEndian.AppendUint16(b, 0x0112)   // Orientation
	b = binary.BigEndian.AppendUint16(b, 3)        // of type SHORT
	b = binary.BigEndian.AppendUint32(b, 1)        // one value
	b = binary.BigEndian.AppendUint16(b, v)
	return append(b, 0, 0, 0, 0, 0, 0) // the rest of the value, no further directory
}
