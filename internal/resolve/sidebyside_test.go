package resolve

import (
	"fmt"
	"strings"
	"testing"
)

func TestAllIsDoneSideBySide(t *testing.T) {
	for _, n := range []int{0, 1, 1000} {
		done := make([]int, n)
		sideBySide(n, func(i int) { done[i] += i })
		for i, got := range done {
			if got != i {
				t.Fatalf("%d of %d: %d", i, n, got)
			}
		}
	}
}

func TestAPanicIsPassedOn(t *testing.T) {
	defer func() {
		if p := fmt.Sprint(recover()); !strings.Contains(p, "the fifth") {
			t.Errorf("got %s", p)
		}
	}()
	sideBySide(100, func(i int) {
		if i == 5 {
			panic("the fifth")
		}
	})
}

func TestAnchorsAreNumbered(t *testing.T) {
	for _, n := range []int{1, 255, 256, 100000} {
		if got, want := anchor('m', n), fmt.Sprintf("m%d", n); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
