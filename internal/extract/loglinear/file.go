package loglinear

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"strings"
)

// The file is little-endian: the magic, the version, the number of tables, then
// for each the number of classes, the number of bits of its index, its scale
// (an IEEE 754 single) and its weights; last the CRC-32 (IEEE) of all before.
const (
	magic   = "DSLM"
	version = 1

	maxTables = 64
	maxBits   = 22

	// MaxClasses is the largest number of classes of a table.
	MaxClasses = 64
)

var order = binary.LittleEndian

// Errors that Decode returns, wrapped.
var (
	ErrFormat   = errors.New("not a model file")
	ErrVersion  = errors.New("unknown version of model file")
	ErrChecksum = errors.New("wrong checksum of model file")
)

// Decode reads the tables of a model file. They refer to a copy of the file,
// because look-ups all over a table are faster in memory with large pages than
// in the mapped program: extraction gains about a tenth.
func Decode(data string) ([]Table, error) {
	const head, tail = len(magic) + 2, 4
	if len(data) < head+tail || data[:len(magic)] != magic {
		return nil, ErrFormat
	}
	if v := data[len(magic)]; v != version {
		return nil, fmt.Errorf("%w: %d", ErrVersion, v)
	}
	body, sum := data[:len(data)-tail], data[len(data)-tail:]
	if crc32.ChecksumIEEE([]byte(body)) != order.Uint32([]byte(sum)) {
		return nil, ErrChecksum
	}
	n := int(data[len(magic)+1])
	if n > maxTables {
		return nil, fmt.Errorf("%w: %d tables", ErrFormat, n)
	}
	rest := strings.Clone(body[head:])
	tables := make([]Table, 0, n)
	for range n {
		t, after, err := decodeTable(rest)
		if err != nil {
			return nil, fmt.Errorf("table %d: %w", len(tables), err)
		}
		tables, rest = append(tables, t), after
	}
	if rest != "" {
		return nil, fmt.Errorf("%w: %d bytes behind the last table", ErrFormat, len(rest))
	}
	return tables, nil
}

func decodeTable(s string) (t Table, rest string, err error) {
	const head = 6
	if len(s) < head {
		return t, "", fmt.Errorf("%w: cut short", ErrFormat)
	}
	t.Classes, t.bits = int(s[0]), uint(s[1])
	t.scale = math.Float32frombits(order.Uint32([]byte(s[2:head])))
	if t.Classes != 1 && t.Classes%lanes != 0 || t.Classes < 1 || t.Classes > MaxClasses || t.bits < 1 || t.bits > maxBits {
		return t, "", fmt.Errorf("%w: %d classes of 2^%d", ErrFormat, t.Classes, t.bits)
	}
	if f := float64(t.scale); !(f > 0) || math.IsInf(f, 0) {
		return t, "", fmt.Errorf("%w: scale %v", ErrFormat, f)
	}
	size := t.Classes << t.bits
	if len(s)-head < size {
		return t, "", fmt.Errorf("%w: cut short", ErrFormat)
	}
	t.weights = s[head : head+size]
	return t, s[head+size:], nil
}

// Encode writes a model file of the tables.
func Encode(tables []Table) []byte {
	out := append([]byte(magic), version, byte(len(tables)))
	for _, t := range tables {
		out = append(out, byte(t.Classes), byte(t.bits))
		out = order.AppendUint32(out, math.Float32bits(t.scale))
		out = append(out, t.weights...)
	}
	return order.AppendUint32(out, crc32.ChecksumIEEE(out))
}
