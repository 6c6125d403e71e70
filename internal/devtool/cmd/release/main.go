// Command release makes the archives of a release from the commit that is checked
// out, which must have a tag such as v1.2.0.
//
//	release [-out dist] [-snapshot] [-bill=false]
//
// The time of all files is that of the commit. The software bills of materials are
// made by cyclonedx-gomod, in the CycloneDX format.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"dossier/internal/devtool/release"
)

// billTool is the program that lists the modules of a binary.
const billTool = "github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@v1.10.0"

func main() {
	out := flag.String("out", "dist", "`folder` to write to")
	snapshot := flag.Bool("snapshot", false, "make archives of a commit without a tag or with changes")
	bill := flag.Bool("bill", true, "write software bills of materials, for which a tool is downloaded")
	flag.Parse()
	if err := run(*out, *snapshot, *bill); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(out string, snapshot, bill bool) error {
	version, err := tag(snapshot)
	if err != nil {
		return err
	}
	seconds, err := git("log", "-1", "--format=%ct")
	if err != nil {
		return err
	}
	unix, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return err
	}
	o := release.Options{
		Root: ".", Out: out, Version: version, When: time.Unix(unix, 0).UTC(),
		Progress: func(s string) { fmt.Println(version, s) },
	}
	if bill {
		o.Bill = func(program, file string) error {
			c := exec.Command("go", "run", billTool, "bin", "-json", "-noserial", "-notimestamp", "-std", "-version", version, "-output", file, program)
			if text, err := c.CombinedOutput(); err != nil {
				return fmt.Errorf("cyclonedx-gomod: %w\n%s", err, text)
			}
			return nil
		}
	}
	return release.Make(o, release.Platforms)
}

// tag returns the tag of the commit, which must be clean. Of a snapshot it returns
// the nearest tag and the commit.
func tag(snapshot bool) (string, error) {
	if snapshot {
		return git("describe", "--tags", "--always", "--dirty")
	}
	if changes, err := git("status", "--porcelain"); err != nil {
		return "", err
	} else if changes != "" {
		return "", errors.New("the work tree has changes; commit them, or use -snapshot")
	}
	t, err := git("describe", "--tags", "--exact-match", "--match", "v*")
	if err != nil {
		return "", errors.New("the commit has no tag such as v1.2.0; tag it, or use -snapshot")
	}
	return t, nil
}

func git(args ...string) (string, error) {
	out, err := exec.Command("git", args...).Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return strings.TrimSpace(string(out)), nil
}
