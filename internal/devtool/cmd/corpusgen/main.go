// Command corpusgen writes a content folder of made-up articles.
//
//	corpusgen [-n 1000] FOLDER
package main

import (
	"flag"
	"fmt"
	"os"

	"dossier/internal/devtool/corpusgen"
)

func main() {
	n := flag.Int("n", 1000, "`number` of articles")
	flag.Parse()
	if flag.NArg() != 1 || *n < 1 {
		fmt.Fprintln(os.Stderr, "usage: corpusgen [-n 1000] FOLDER")
		os.Exit(2)
	}
	if err := corpusgen.New(*n, 1).Write(flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "corpusgen:", err)
		os.Exit(1)
	}
}
