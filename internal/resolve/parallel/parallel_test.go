package parallel

import (
	"fmt"
	"strings"
	"testing"
)

func TestForCallsEachIndexOnce(t *testing.T) {
	for _, n := range []int{0, 1, 1000} {
		done := make([]int, n)
		For(n, func(i int) { done[i] += i })
		for i, got := range done {
			if got != i {
				t.Fatalf("%d of %d: %d", i, n, got)
			}
		}
	}
}

func TestForPassesPanicOn(t *testing.T) {
	defer func() {
		if p := fmt.Sprint(recover()); !strings.Contains(p, "the fifth") {
			t.Errorf("got %s", p)
		}
	}()
	For(100, func(i int) {
		if i == 5 {
			panic("the fifth")
		}
	})
}
