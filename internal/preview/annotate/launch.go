package annotate

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// editor returns the command of the text editor that opens files: the words of the
// first of these environment variables that is set. Its last argument will be a path.
// No file of a dossier names a command, since dossiers come from others too.
func editor() []string {
	for _, name := range []string{"DOSSIER_EDITOR", "VISUAL", "EDITOR"} {
		if words := strings.Fields(os.Getenv(name)); len(words) > 0 {
			return words
		}
	}
	return nil
}

func programName(command []string) string { return filepath.Base(command[0]) }

// patience is how long an editor may take to fail.
const patience = 700 * time.Millisecond

// launch opens a file in an editor and does not wait for it to end. An editor that
// needs the terminal gets none and fails, since the preview writes there.
func launch(command []string, file string) error {
	cmd := exec.Command(command[0], append(command[1:], file)...)
	detach(cmd)
	if err := cmd.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			return fmt.Errorf("it cannot open the file without a terminal (%w)", err)
		}
	case <-time.After(patience):
	}
	return nil
}
