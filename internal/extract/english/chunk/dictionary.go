package chunk

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

// dictionary is a read-only table from the hash of a word to three bytes: an
// open-addressed hash table that is searched where it lies in its file. The
// file has a head of six bytes (magic, version, number of bits of the index),
// the slots and the CRC-32 (IEEE) of both, little-endian. A slot has the hash,
// zero where it is free, and the bytes.
type dictionary struct {
	bits  uint
	slots string
}

const (
	dictionaryMagic   = "DSWD"
	dictionaryVersion = 1
	slotSize          = 4 + 3
)

// ErrDictionary is the error for a file that is no dictionary.
var ErrDictionary = errors.New("not a dictionary file")

func readDictionary(data string) (dictionary, error) {
	const head, tail = len(dictionaryMagic) + 2, 4
	if len(data) < head+tail || data[:len(dictionaryMagic)] != dictionaryMagic || data[len(dictionaryMagic)] != dictionaryVersion {
		return dictionary{}, ErrDictionary
	}
	body, sum := data[:len(data)-tail], data[len(data)-tail:]
	if crc32.ChecksumIEEE([]byte(body)) != binary.LittleEndian.Uint32([]byte(sum)) {
		return dictionary{}, fmt.Errorf("%w: wrong checksum", ErrDictionary)
	}
	d := dictionary{bits: uint(data[head-1]), slots: body[head:]}
	if d.bits < 1 || d.bits > 20 || len(d.slots) != slotSize<<d.bits {
		return dictionary{}, fmt.Errorf("%w: %d bytes for 2^%d slots", ErrDictionary, len(d.slots), d.bits)
	}
	if d.full() {
		return dictionary{}, fmt.Errorf("%w: no free slot", ErrDictionary)
	}
	return d, nil
}

// full reports whether a search could run forever.
func (d dictionary) full() bool {
	for i := 0; i < len(d.slots); i += slotSize {
		if d.slots[i:i+4] == "\x00\x00\x00\x00" {
			return false
		}
	}
	return true
}

const spread = 0x9E3779B1

// find returns the three bytes of a word, and zeros for an unknown word.
func (d dictionary) find(hash uint32) (a, b, c byte) {
	mask := uint32(1)<<d.bits - 1
	for i := hash * spread >> (32 - d.bits); ; i = (i + 1) & mask {
		s := d.slots[i*slotSize : i*slotSize+slotSize]
		h := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
		if h == hash {
			return s[4], s[5], s[6]
		}
		if h == 0 {
			return 0, 0, 0
		}
	}
}

// Entry is a word of a dictionary.
type Entry struct {
	Hash uint32
	Data [3]byte
}

// EncodeDictionary returns a dictionary file of entries, of which no two have
// the same hash.
func EncodeDictionary(entries []Entry) []byte {
	bits := uint(1)
	for len(entries)*10 > 7<<bits {
		bits++
	}
	slots := make([]byte, slotSize<<bits)
	mask := uint32(1)<<bits - 1
	for _, e := range entries {
		i := e.Hash * spread >> (32 - bits)
		for binary.LittleEndian.Uint32(slots[i*slotSize:]) != 0 {
			i = (i + 1) & mask
		}
		binary.LittleEndian.PutUint32(slots[i*slotSize:], e.Hash)
		copy(slots[i*slotSize+4:], e.Data[:])
	}
	out := append([]byte(dictionaryMagic), dictionaryVersion, byte(bits))
	out = append(out, slots...)
	return binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(out))
}
