package tagger

import (
	"math/bits"
	"slices"
)

// vocabulary numbers the words of an article from 0. It is a hash table. A
// word is a hash other than 0.
type vocabulary struct {
	slots []vocabularySlot
	shift uint
	size  int32
}

type vocabularySlot struct {
	word uint64
	id   int32
}

// reset empties v and makes room for about the given number of words.
func (v *vocabulary) reset(words int) {
	v.resize(bits.Len(uint(words*2 + 8)))
	v.size = 0
}

func (v *vocabulary) resize(n int) {
	if cap(v.slots) < 1<<n {
		v.slots = make([]vocabularySlot, 1<<n)
	}
	v.slots = v.slots[:1<<n]
	clear(v.slots)
	v.shift = uint(64 - n)
}

// number returns the number of the word. A new word gets the next number.
func (v *vocabulary) number(word uint64) int32 {
	s := v.find(word)
	if s.word == word {
		return s.id
	}
	if 2*int(v.size) >= len(v.slots) {
		v.grow()
		s = v.find(word)
	}
	*s = vocabularySlot{word, v.size}
	v.size++
	return s.id
}

// find returns the slot of the word, or the empty slot for it.
func (v *vocabulary) find(word uint64) *vocabularySlot {
	mask := uint64(len(v.slots) - 1)
	for i := word * 0x9E3779B97F4A7C15 >> v.shift; ; i = (i + 1) & mask {
		if s := &v.slots[i]; s.word == word || s.word == 0 {
			return s
		}
	}
}

func (v *vocabulary) grow() {
	old := slices.Clone(v.slots)
	v.resize(bits.Len(uint(len(old))))
	for _, s := range old {
		if s.word != 0 {
			*v.find(s.word) = s
		}
	}
}
