package tagger

import (
	_ "embed"
	"sync"
)

//go:embed names.model
var builtin []byte

// Builtin returns the model that is compiled into the program. It decodes the
// model at the first call.
var Builtin = sync.OnceValue(func() *Model {
	m, err := Decode(builtin)
	if err != nil {
		panic("tagger: built-in model: " + err.Error()) // the file is compiled in and tested
	}
	return m
})
