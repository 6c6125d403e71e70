// Package picturetest puts metadata into pictures, for tests.
package picturetest

import (
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"slices"
)

// EXIF returns EXIF data with an orientation, an artist unless it is empty, and a
// place if wanted.
func EXIF(orientation uint16, artist string, place bool) string {
	type entry struct {
		tag, kind uint16
		count     uint32
		value     []byte
	}
	short := func(v uint16) []byte { return binary.BigEndian.AppendUint16(nil, v) }
	entries := []entry{{0x0112, 3, 1, short(orientation)}}
	if artist != "" {
		entries = append(entries, entry{0x013b, 2, uint32(len(artist) + 1), []byte(artist + "\x00")})
	}
	degrees := []byte("\x00\x00\x00\x34\x00\x00\x00\x01\x00\x00\x00\x1e\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01")
	gps := []entry{{1, 2, 2, []byte("N\x00")}, {2, 5, 3, degrees}, {3, 2, 2, []byte("E\x00")}, {4, 5, 3, degrees}}
	out := []byte("MM\x00*\x00\x00\x00\x08")
	directory := func(entries []entry, pointer bool) {
		n := len(entries)
		if pointer {
			n++
		}
		out = append(out, short(uint16(n))...)
		end := uint32(len(out) + 12*n + 4)
		var values []byte
		for _, e := range entries {
			out = append(append(out, short(e.tag)...), short(e.kind)...)
			out = binary.BigEndian.AppendUint32(out, e.count)
			if len(e.value) <= 4 {
				out = append(out, append(slices.Clone(e.value), 0, 0, 0, 0)[:4]...)
				continue
			}
			out = binary.BigEndian.AppendUint32(out, end+uint32(len(values)))
			values = append(values, e.value...)
			if len(values)%2 == 1 {
				values = append(values, 0)
			}
		}
		if pointer {
			out = append(out, "\x88\x25\x00\x04\x00\x00\x00\x01"...)
			out = binary.BigEndian.AppendUint32(out, end+uint32(len(values)))
		}
		out = append(append(out, 0, 0, 0, 0), values...)
	}
	directory(entries, place)
	if place {
		directory(gps, false)
	}
	return string(out)
}

// IPTC returns the data of a Photoshop segment with a by-line.
func IPTC(byline string) string {
	record := "\x1c\x02\x50" + string(binary.BigEndian.AppendUint16(nil, uint16(len(byline)))) + byline
	if len(record)%2 == 1 {
		record += "\x00"
	}
	return "Photoshop 3.0\x008BIM\x04\x04\x00\x00" + string(binary.BigEndian.AppendUint32(nil, uint32(len(record)))) + record
}

// Segment returns a function that adds a segment to a JPEG picture.
func Segment(marker byte, data string) func([]byte) []byte {
	segment := append([]byte{0xff, marker}, binary.BigEndian.AppendUint16(nil, uint16(2+len(data)))...)
	return func(b []byte) []byte { return slices.Insert(b, 2, append(segment, data...)...) }
}

// Chunk returns a function that adds a chunk to a PNG picture.
func Chunk(name, data string) func([]byte) []byte {
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	chunk = append(append(chunk, name...), data...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	return func(b []byte) []byte { return slices.Insert(b, 33, chunk...) } // behind IHDR
}

// WebP returns a function that adds a chunk to a simple WebP picture.
func WebP(name, data string) func([]byte) []byte {
	return func(b []byte) []byte {
		flags := map[string]byte{"EXIF": 0x08, "XMP ": 0x04}[name]
		b = slices.Insert(b, 12, append([]byte("VP8X\x0a\x00\x00\x00"), flags, 0, 0, 0, 0, 0, 0, 0, 0, 0)...)
		b = append(b, name...)
		b = append(binary.LittleEndian.AppendUint32(b, uint32(len(data))), data...)
		if len(data)%2 == 1 {
			b = append(b, 0)
		}
		binary.LittleEndian.PutUint32(b[4:], uint32(len(b)-8))
		return b
	}
}

// Hex returns data in hexadecimal.
func Hex(data string) string { return hex.EncodeToString([]byte(data)) }
