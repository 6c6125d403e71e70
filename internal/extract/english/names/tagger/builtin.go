package tagger

import (
	_ "embed"
	"sync"
)

//go:embed names.model
var builtin []byte

// Builtin is the model that comes with the program. It is read on first use.
var Builtin = sync.OnceValue(func() *Model {
	m, err := Decode(builtin)
	if err != nil {
		panic("tagger: built-in model: " + err.Error()) // the file is compiled in and tested
	}
	return m
})
