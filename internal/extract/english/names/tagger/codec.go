package tagger

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"slices"
)

// The format of a model file is
//
//	magic    8 bytes "DSNAMES" and the version
//	checksum CRC-32 (IEEE) of all that follows, 4 bytes, little-endian
//	scale    float32, little-endian
//	trans    numLabels² int16, little-endian
//	words    a count; then for each word, in order of its hash: the distance
//	         from the hash before, its group, its usage
//	features a count; then for each, in order of its hash: the distance from
//	         the hash before, a set of labels, and an int8 for each label in it
//
// Counts, distances, groups and sets are unsigned varints.
const (
	magic   = "DSNAMES"
	version = 1
)

// ErrModel is the error for a file that is not a model or is damaged.
var ErrModel = errors.New("not a model of names")

// Encode returns the model file of m.
func (m *Model) Encode() []byte {
	var b []byte
	b = binary.LittleEndian.AppendUint32(b, math.Float32bits(m.scale))
	for a := range m.trans {
		for _, w := range m.trans[a] {
			b = binary.LittleEndian.AppendUint16(b, uint16(w))
		}
	}
	b = binary.AppendUvarint(b, uint64(len(m.words.Hashes)))
	before := uint32(0)
	for i, h := range m.words.Hashes {
		b = binary.AppendUvarint(b, uint64(h-before))
		b = binary.AppendUvarint(b, uint64(m.words.Groups[i]))
		b = append(b, m.words.Usages[i])
		before = h
	}
	rows := slices.Clone(m.rows)
	slices.SortFunc(rows, func(a, b packed) int { return cmp.Compare(a.key(), b.key()) })
	b = binary.AppendUvarint(b, uint64(len(rows)))
	before = 0
	for i := range rows {
		k, r := rows[i].key(), rows[i].row()
		b = binary.AppendUvarint(b, uint64(k-before))
		b = appendRow(b, &r)
		before = k
	}
	head := append([]byte(magic), version)
	head = binary.LittleEndian.AppendUint32(head, crc32.ChecksumIEEE(b))
	return append(head, b...)
}

func appendRow(b []byte, r *row) []byte {
	set := uint64(0)
	for l, w := range r {
		if w != 0 {
			set |= 1 << l
		}
	}
	b = binary.AppendUvarint(b, set)
	for _, w := range r {
		if w != 0 {
			b = append(b, byte(w))
		}
	}
	return b
}

// Decode decodes a model file.
func Decode(data []byte) (*Model, error) {
	if len(data) < len(magic)+5 || string(data[:len(magic)]) != magic {
		return nil, ErrModel
	}
	if v := data[len(magic)]; v != version {
		return nil, fmt.Errorf("%w: version %d, want %d", ErrModel, v, version)
	}
	body := data[len(magic)+5:]
	if crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(data[len(magic)+1:]) {
		return nil, fmt.Errorf("%w: wrong checksum", ErrModel)
	}
	d := decoding{b: body}
	m := &Model{scale: math.Float32frombits(d.uint32())}
	for a := range m.trans {
		for b := range m.trans[a] {
			m.trans[a][b] = int16(d.uint16())
		}
	}
	d.words(&m.words)
	d.features(m)
	if d.bad || len(d.b) != 0 {
		return nil, fmt.Errorf("%w: damaged", ErrModel)
	}
	m.build()
	return m, nil
}

// decoding is the rest of the data to decode. bad is set at the first error.
type decoding struct {
	b   []byte
	bad bool
}

func (d *decoding) take(n int) []byte {
	if len(d.b) < n {
		d.bad, d.b = true, nil
		return make([]byte, n)
	}
	b := d.b[:n]
	d.b = d.b[n:]
	return b
}

func (d *decoding) uint16() uint16 { return binary.LittleEndian.Uint16(d.take(2)) }
func (d *decoding) uint32() uint32 { return binary.LittleEndian.Uint32(d.take(4)) }

func (d *decoding) uvarint() uint64 {
	v, n := binary.Uvarint(d.b)
	if n <= 0 {
		d.bad, d.b = true, nil
		return 0
	}
	d.b = d.b[n:]
	return v
}

// count decodes the number of items that follow. Each item has at least size
// bytes.
func (d *decoding) count(size int) int {
	n := d.uvarint()
	if n > uint64(len(d.b)/size) {
		d.bad, d.b = true, nil
		return 0
	}
	return int(n)
}

// hash decodes a hash, stored as the distance from the hash before. Only the
// first distance may be zero.
func (d *decoding) hash(before uint32, first bool) uint32 {
	v := d.uvarint()
	if v+uint64(before) > math.MaxUint32 || v == 0 && !first {
		d.bad = true
		return before
	}
	return before + uint32(v)
}

func (d *decoding) words(w *WordTable) {
	n := d.count(3)
	w.Hashes, w.Groups, w.Usages = make([]uint32, n), make([]uint16, n), make([]uint8, n)
	before := uint32(0)
	for i := range n {
		before = d.hash(before, i == 0)
		group, usage := d.uvarint(), d.take(1)[0]
		if group > math.MaxUint16 || usage >= numUsages {
			d.bad = true
		}
		w.Hashes[i], w.Groups[i], w.Usages[i] = before, uint16(group), usage
	}
}

func (d *decoding) features(m *Model) {
	n := d.count(3)
	m.rows = make([]packed, n)
	before := uint32(0)
	for i := range n {
		before = d.hash(before, i == 0)
		set := d.uvarint()
		if set == 0 || set >= 1<<NumLabels {
			d.bad = true
			return
		}
		var r row
		for l := range r {
			if set>>l&1 != 0 {
				r[l] = int8(d.take(1)[0])
			}
		}
		m.rows[i] = pack(before, &r)
	}
}
