package picture

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// Flags of the chunk VP8X (WebP Container Specification).
const (
	webpXMP  = 0x04
	webpEXIF = 0x08
)

// webpShown lists the chunks that a picture is made of.
var webpShown = map[string]bool{"VP8 ": true, "VP8L": true, "VP8X": true, "ALPH": true, "ANIM": true, "ANMF": true, "ICCP": true}

// eachWebPChunk calls f with the name and the data of each chunk, and with its
// bytes.
func eachWebPChunk(data []byte, f func(name string, data, whole []byte)) error {
	size := binary.LittleEndian.Uint32(data[4:])
	if size < 4 || uint64(size)+8 > uint64(len(data)) {
		return errWebP
	}
	for rest := data[12 : 8+size]; len(rest) > 0; {
		if len(rest) < 8 {
			return errWebP
		}
		n := uint64(binary.LittleEndian.Uint32(rest[4:]))
		whole := 8 + n + n%2
		if whole == uint64(len(rest))+1 {
			whole-- // the last byte of padding is missing
		}
		if whole > uint64(len(rest)) {
			return errWebP
		}
		f(string(rest[:4]), rest[8:8+n], rest[:whole])
		rest = rest[whole:]
	}
	return nil
}

// webpEXIFData returns the EXIF data of a WebP picture, which has the form of a
// TIFF file. The library finds it only after chunks of even lengths.
func webpEXIFData(data []byte) (exif []byte) {
	_ = eachWebPChunk(data, func(name string, data, _ []byte) {
		if name == "EXIF" {
			exif = bytes.TrimPrefix(data, []byte("Exif\x00\x00"))
		}
	})
	return exif
}

// webp notes the metadata of a WebP picture.
func (f *Found) webp(data []byte) (err error) {
	broken := eachWebPChunk(data, func(name string, data, _ []byte) {
		if name == "XMP " {
			err = errors.Join(err, f.xmp(bytes.NewReader(data)))
		}
	})
	if exif := webpEXIFData(data); FormatOf(exif) == TIFF {
		err = errors.Join(err, f.decode(exif, TIFF))
	}
	return errors.Join(err, broken)
}

// stripWebP keeps the chunks that the picture is made of.
func stripWebP(data []byte) ([]byte, error) {
	out := append(make([]byte, 0, len(data)), data[:12]...)
	turn := orientation(webpEXIFData(data))
	err := eachWebPChunk(data, func(name string, data, whole []byte) {
		if !webpShown[name] {
			return
		}
		at := len(out)
		out = append(out, whole...)
		if len(whole)%2 == 1 {
			out = append(out, 0)
		}
		if name == "VP8X" && len(data) > 0 {
			out[at+8] &^= webpXMP | webpEXIF
			if turn != 1 {
				out[at+8] |= webpEXIF
			}
		}
	})
	if turn != 1 {
		exif := orientationOnly(turn)
		out = append(out, "EXIF"...)
		out = binary.LittleEndian.AppendUint32(out, uint32(len(exif)))
		out = append(out, exif...)
	}
	binary.LittleEndian.PutUint32(out[4:], uint32(len(out)-8))
	return out, err
}
