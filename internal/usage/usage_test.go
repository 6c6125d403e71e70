package usage

import (
	"crypto/sha256"
	"os"
	"os/exec"
	"runtime"
	"testing"
)

func TestWorkTakesTime(t *testing.T) {
	before := Self()
	if before.CPU == 0 {
		t.Skip("the system does not say")
	}
	sum := [32]byte{}
	for range 200_000 {
		sum = sha256.Sum256(sum[:])
	}
	if after := Self(); after.CPU <= before.CPU || after.Peak < before.Peak {
		t.Errorf("%v, then %v", before, after)
	}
}

func TestPeakIsInBytes(t *testing.T) {
	if Self().Peak == 0 {
		t.Skip("the system does not say")
	}
	b := make([]byte, 64<<20)
	for i := 0; i < len(b); i += 4096 {
		b[i] = 1
	}
	if p := Self().Peak; p < int64(len(b)) || p > 1<<34 {
		t.Errorf("%d bytes at most, with %d in use", p, len(b))
	}
	runtime.KeepAlive(b)
}

func TestProcessThatHasEnded(t *testing.T) {
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	if u := Of(cmd.ProcessState); u.CPU == 0 && Self().CPU > 0 || (u.Peak == 0) != (Self().Peak == 0) {
		t.Errorf("%+v", u)
	}
}
