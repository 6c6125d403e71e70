package tagger

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"testing"
)

// small is a model of a few features.
func small() *Model {
	m := &Model{
		words: WordTable{Hashes: []uint32{7, 900, 1 << 31}, Groups: []uint16{0, 33, 1025}, Usages: []uint8{UsageLower, UsageUnknown, UsageCapital}},
		rows:  []packed{pack(0, &row{0: 1}), pack(12, &row{3: -127, 16: 127}), pack(1<<32-1, &row{8: 5})},
		scale: 0.25,
	}
	m.trans[1][2], m.trans[16][0] = -300, 32000
	m.build()
	return m
}

func TestEncodeDecode(t *testing.T) {
	data := small().Encode()
	m, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.Encode(), data) {
		t.Error("decoded and encoded again, the file differs")
	}
	for k, want := range map[uint32]row{0: {0: 1}, 12: {3: -127, 16: 127}, 1<<32 - 1: {8: 5}, 13: {}} {
		sum := [NumLabels]int32{2: 1000}
		m.scores([]uint32{k, 77, k}, &sum)
		for l, w := range want {
			if l == 2 {
				sum[l] -= 1000
			}
			if sum[l] != 2*int32(w) {
				t.Errorf("feature %d: label %d has %d, want twice %d", k, l, sum[l], w)
			}
		}
	}
	if k := m.rows[0].key(); k != 12 {
		t.Errorf("feature %d is the first, want the one with the most weights", k)
	}
	if i := m.words.find(900 << 32); i != 1 || m.words.Groups[i] != 33 {
		t.Errorf("word 900 stands at %d", i)
	}
	if m.words.find(901<<32) != -1 {
		t.Error("a word that is not there is found")
	}
}

func TestDecodeRefuses(t *testing.T) {
	good := small().Encode()
	change := func(f func(b []byte) []byte) []byte { return f(bytes.Clone(good)) }
	sum := func(b []byte) []byte {
		binary.LittleEndian.PutUint32(b[len(magic)+1:], crc32.ChecksumIEEE(b[len(magic)+5:]))
		return b
	}
	tests := []struct {
		name string
		data []byte
	}{
		{"nothing", nil},
		{"other magic", change(func(b []byte) []byte { b[0] = 'X'; return b })},
		{"other version", change(func(b []byte) []byte { b[len(magic)]++; return b })},
		{"a flipped bit", change(func(b []byte) []byte { b[len(b)-1] ^= 1; return b })},
		{"cut short", sum(good[: len(good)-1 : len(good)-1])},
		{"something behind", sum(append(bytes.Clone(good), 0))},
		{"a count beyond the end", sum(change(func(b []byte) []byte { b[len(magic)+5+4+2*NumLabels*NumLabels] = 0x7f; return b }))},
	}
	good = small().Encode() // the test case "cut short" has changed its checksum
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Decode(tt.data); !errors.Is(err, ErrModel) {
				t.Errorf("error %v, want ErrModel", err)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	good := small().Encode()
	f.Add(good[len(magic)+5:])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, body []byte) {
		data := append([]byte(magic), version)
		data = binary.LittleEndian.AppendUint32(data, crc32.ChecksumIEEE(body))
		m, err := Decode(append(data, body...))
		if err != nil {
			return
		}
		again, err := Decode(m.Encode())
		if err != nil || len(again.rows) != len(m.rows) || len(again.words.Hashes) != len(m.words.Hashes) {
			t.Fatalf("encoded again: %v", err)
		}
	})
}

func TestPackedRowsComeBack(t *testing.T) {
	tests := []struct {
		key uint32
		row row
		n   int
	}{
		{0, row{}, 0},
		{1<<32 - 1, row{}, 0},
		{1 << 31, row{0: -128, 7: 127, 8: 1, 15: -1, 16: 3}, 5},
		{7, row{16: -128}, 1},
	}
	for _, tt := range tests {
		p := pack(tt.key, &tt.row)
		if p.key() != tt.key || p.row() != tt.row || p.weighty() != tt.n {
			t.Errorf("key %d, %v, %d weights; want %d, %v, %d", p.key(), p.row(), p.weighty(), tt.key, tt.row, tt.n)
		}
	}
}
