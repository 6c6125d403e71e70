//go:build unix

package cputime

import (
	"crypto/sha256"
	"runtime"
	"testing"
)

func TestWorkTakesTime(t *testing.T) {
	before := Self()
	sum := [32]byte{}
	for range 200_000 {
		sum = sha256.Sum256(sum[:])
	}
	if after := Self(); after.CPU <= before.CPU || after.Peak < before.Peak {
		t.Errorf("%v, then %v", before, after)
	}
}

func TestPeakIsInBytes(t *testing.T) {
	b := make([]byte, 64<<20)
	for i := 0; i < len(b); i += 4096 {
		b[i] = 1
	}
	if p := Self().Peak; p < int64(len(b)) || p > 1<<34 {
		t.Errorf("%d bytes at most, with %d in use", p, len(b))
	}
	runtime.KeepAlive(b)
}
