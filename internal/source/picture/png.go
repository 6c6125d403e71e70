package picture

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
)

const pngMagic = "\x89PNG\r\n\x1a\n"

// pngShown lists the chunks that a picture is made of, and those that change how it
// is shown: colours, transparency, resolution, animation.
var pngShown = words("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT")

// eachChunk calls f with the name and the data of each chunk, and with its bytes.
func eachChunk(data []byte, f func(name string, data, whole []byte)) error {
	for rest := data[len(pngMagic):]; ; {
		if len(rest) < 12 {
			return errPNG
		}
		n := binary.BigEndian.Uint32(rest)
		if uint64(n)+12 > uint64(len(rest)) {
			return errPNG
		}
		name := string(rest[4:8])
		f(name, rest[8:8+n], rest[:12+n])
		if name == "IEND" {
			return nil
		}
		rest = rest[12+n:]
	}
}

// stripPNG keeps the chunks that the picture is made of, up to its end.
func stripPNG(data []byte) ([]byte, error) {
	out := append(make([]byte, 0, len(data)), pngMagic...)
	turn := orientation(data)
	err := eachChunk(data, func(name string, _, whole []byte) {
		if !pngShown[name] {
			return
		}
		out = append(out, whole...)
		if name == "IHDR" && turn != 1 {
			out = appendChunk(out, "eXIf", orientationOnly(turn))
		}
	})
	return out, err
}

func appendChunk(out []byte, name string, data []byte) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	start := len(out)
	out = append(append(out, name...), data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[start:]))
}

// maxText is the size in bytes up to which a compressed text is read.
const maxText = 1 << 20

// pngTexts notes the texts of a PNG picture by their keywords, and what is in a
// text that is an XMP packet.
func (f *Found) pngTexts(data []byte) error {
	return eachChunk(data, func(name string, data, _ []byte) {
		if name != "tEXt" && name != "zTXt" && name != "iTXt" {
			return
		}
		keyword, text, _ := bytes.Cut(data, []byte{0})
		f.note(string(keyword))
		lower := strings.ToLower(string(keyword))
		switch {
		case name == "iTXt" && lower == "xml:com.adobe.xmp" && len(text) > 2:
			compressed := text[0] == 1
			text = text[2:]
			for range 2 { // the language, the keyword in that language
				_, text, _ = bytes.Cut(text, []byte{0})
			}
			if compressed {
				text = inflate(text)
			}
			_ = f.xmp(bytes.NewReader(text)) // what could be read counts
		case strings.HasPrefix(lower, "raw profile type") && len(text) > 1:
			if name == "zTXt" {
				text = inflate(text[1:])
			}
			f.rawProfile(text)
		}
	})
}

func inflate(data []byte) []byte {
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	out, _ := io.ReadAll(io.LimitReader(r, maxText)) // what could be read counts
	return out
}

// rawProfile notes a profile that ImageMagick has written as hexadecimal text.
func (f *Found) rawProfile(text []byte) {
	fields := bytes.Fields(text)
	if len(fields) < 3 {
		return
	}
	var profile []byte
	if _, err := fmt.Sscanf(string(bytes.Join(fields[2:], nil)), "%x", &profile); err != nil {
		return
	}
	profile = bytes.TrimPrefix(profile, []byte("Exif\x00\x00"))
	if FormatOf(profile) == TIFF {
		more, _ := Find(profile) // what could be read counts
		f.Place, f.Author = f.Place || more.Place, f.Author || more.Author
		return
	}
	_ = f.xmp(bytes.NewReader(profile))
}
