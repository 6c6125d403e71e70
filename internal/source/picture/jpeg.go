package picture

import (
	"bytes"
	"encoding/binary"
)

// Markers of JPEG (ITU-T T.81, table B.1).
const (
	markerSOI  = 0xd8
	markerEOI  = 0xd9
	markerSOS  = 0xda
	markerRST0 = 0xd0
	markerRST7 = 0xd7
	markerEXP  = 0xdf
	markerSOF0 = 0xc0
	markerSOFF = 0xcf
	markerAPP0 = 0xe0
	markerAPP1 = 0xe1
	markerAPP2 = 0xe2
	markerAPPE = 0xee
)

// stripJPEG keeps the segments that the picture is made of. What follows the
// picture, such as the film of a live photo, is removed.
func stripJPEG(data []byte) ([]byte, error) {
	out := make([]byte, 0, len(data))
	out = append(out, 0xff, markerSOI)
	turn := orientation(data)
	rest := data[2:]
	for {
		if len(rest) < 2 || rest[0] != 0xff {
			return nil, errJPEG
		}
		marker := rest[1]
		switch {
		case marker == 0xff: // fill
			rest = rest[1:]
			continue
		case marker == markerEOI:
			return append(out, 0xff, markerEOI), nil
		case len(rest) < 4:
			return nil, errJPEG
		}
		size := 2 + int(binary.BigEndian.Uint16(rest[2:]))
		if size < 4 || size > len(rest) {
			return nil, errJPEG
		}
		if turn != 1 && marker != markerAPP0 { // EXIF follows APP0
			exif := append([]byte("Exif\x00\x00"), orientationOnly(turn)...)
			out = append(out, 0xff, markerAPP1)
			out = binary.BigEndian.AppendUint16(out, uint16(2+len(exif)))
			out = append(out, exif...)
			turn = 1
		}
		if keepsSegment(marker, rest[4:size]) {
			out = append(out, rest[:size]...)
		}
		rest = rest[size:]
		if marker == markerSOS {
			n := scanLength(rest)
			out = append(out, rest[:n]...)
			rest = rest[n:]
		}
	}
}

// keepsSegment reports whether a segment is needed to show the picture: frames,
// tables and scans, and of applications JFIF, the colour profile and the colour
// transform.
func keepsSegment(marker byte, data []byte) bool {
	begins := func(name string) bool { return bytes.HasPrefix(data, []byte(name)) }
	switch {
	case marker == markerAPP0:
		return begins("JFIF\x00")
	case marker == markerAPP2:
		return begins("ICC_PROFILE\x00")
	case marker == markerAPPE:
		return begins("Adobe")
	}
	return marker >= markerSOF0 && marker <= markerSOFF || marker >= markerSOS && marker <= markerEXP
}

// scanLength returns the length of the compressed pixels at the start of data,
// which end at the next marker.
func scanLength(data []byte) int {
	for i := 0; i+1 < len(data); i++ {
		if data[i] != 0xff {
			continue
		}
		if m := data[i+1]; m != 0 && m != 0xff && (m < markerRST0 || m > markerRST7) {
			return i
		}
	}
	return len(data)
}
