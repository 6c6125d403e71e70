// Command dossier turns a folder of articles into a linked, static, annotated
// dossier.
package main

import (
	"os"

	"dossier/internal/cli"
)

func main() { os.Exit(cli.Run(os.Args[1:], os.Stdout, os.Stderr)) }
