package loglinear

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"testing"
)

func tables() []Table {
	return []Table{
		{Classes: 1, bits: 2, scale: 0.5, weights: "\x01\xff\x7f\x80"},
		{Classes: 8, bits: 1, scale: 2, weights: "0123456789abcdef"},
	}
}

// sealed returns data with the checksum that belongs to it.
func sealed(data []byte) string {
	return string(binary.LittleEndian.AppendUint32(data, crc32.ChecksumIEEE(data)))
}

func TestDecodeReadsWhatEncodeWrote(t *testing.T) {
	got, err := Decode(string(Encode(tables())))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range tables() {
		if got[i] != want {
			t.Errorf("table %d is %+v, want %+v", i, got[i], want)
		}
	}
	if len(got) != 2 {
		t.Errorf("%d tables, want 2", len(got))
	}
}

func TestDecodeRefuses(t *testing.T) {
	good := Encode(tables())
	body := good[:len(good)-4]
	with := func(off int, b byte) string {
		data := append([]byte(nil), body...)
		data[off] = b
		return sealed(data)
	}
	for _, test := range []struct {
		name, data string
		want       error
	}{
		{"nothing", "", ErrFormat},
		{"another magic", with(0, 'X'), ErrFormat},
		{"another version", with(4, 9), ErrVersion},
		{"a changed byte", string(body[:10]) + "\x55" + string(good[11:]), ErrChecksum},
		{"no class", with(6, 0), ErrFormat},
		{"classes that are no multiple of eight", with(6, 3), ErrFormat},
		{"no index", with(7, 0), ErrFormat},
		{"too large an index", with(7, 40), ErrFormat},
		{"a scale that is no number", with(11, 0xff), ErrFormat},
		{"too few tables", with(5, 1), ErrFormat},
		{"too many tables", with(5, 3), ErrFormat},
		{"more tables than there may be", with(5, 200), ErrFormat},
		{"a cut", sealed(body[:len(body)-3]), ErrFormat},
	} {
		if _, err := Decode(test.data); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(string(Encode(tables())), false)
	f.Add("DSLM", true)
	f.Fuzz(func(t *testing.T, data string, seal bool) {
		if seal {
			data = sealed([]byte(data))
		}
		got, err := Decode(data)
		if err != nil {
			return
		}
		for _, x := range got {
			features := []uint32{0, 1, 1 << 31, ^uint32(0)}
			if x.Classes == 1 {
				x.Score(features)
			} else if c := x.Best(features); c < 0 || c >= x.Classes {
				t.Errorf("class %d of %d", c, x.Classes)
			}
		}
		if string(Encode(got)) != data {
			t.Error("written again it is another file")
		}
	})
}
