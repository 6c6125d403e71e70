//go:build unix

package annotate

import (
	"os/exec"
	"syscall"
)

// detach starts the command in a session of its own, so that it has no terminal and
// outlives the preview.
func detach(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} }
