package cputime

import (
	"os"
	"os/exec"
	"testing"
)

func TestProcessThatHasEnded(t *testing.T) {
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	if u := Of(cmd.ProcessState); u.CPU == 0 && Self().CPU > 0 || (u.Peak == 0) != (Self().Peak == 0) {
		t.Errorf("%+v", u)
	}
}
