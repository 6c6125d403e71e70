package id

import (
	"fmt"
	"testing"
)

func TestAnchor(t *testing.T) {
	for _, n := range []int{1, 255, 256, 100000} {
		if got, want := Anchor('m', n), fmt.Sprintf("m%d", n); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
