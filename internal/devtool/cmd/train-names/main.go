// Command train-names trains the model of package names.
//
// Run it by hand when the features or the lists change:
//
//	train-names -conll eng.train -worldwide worldwide_train.jsonl -tags processed_annotated -more polnear_train.jsonl \
//		-o internal/extract/english/names/tagger/names.model
//
// With -calibrate it prints the curves of confidence for package names, fitted on
// one half of the development parts, and the reliability of confidence on the
// other half:
//
//	train-names -calibrate -conll eng.testa -worldwide worldwide_dev.jsonl -tags processed_annotated -people gum_dev.jsonl
//
// The corpora are not part of the project. The model card lists their sources.
// The model has weights and word statistics and no text. The same corpora give
// the same file.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"dossier/internal/devtool/train/nametagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func main() {
	if err := run(os.Args[1:], os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "train-names:", err)
		os.Exit(1)
	}
}

func run(args []string, log io.Writer) error {
	o := nametagger.DefaultOptions()
	o.Log = log
	flags := flag.NewFlagSet("train-names", flag.ContinueOnError)
	conll := flags.String("conll", "", "CoNLL-2003 `file` eng.train")
	worldwide := flags.String("worldwide", "", "JSON lines `file` of the Worldwide articles to train on")
	tags := flags.String("tags", "", "`folder` with the Worldwide annotations, one file an article")
	more := flags.String("more", "", "JSON lines `file` of articles without annotations")
	calibrate := flags.Bool("calibrate", false, "fit and check confidence on the corpora, which are the development parts, and make no model")
	people := flags.String("people", "", "JSON lines `file` of gold in which people alone are marked, for -calibrate")
	out := flags.String("o", "names.model", "`file` to write")
	flags.IntVar(&o.Epochs, "epochs", o.Epochs, "passes over the examples")
	flags.IntVar(&o.Rounds, "rounds", o.Rounds, "trainings that are averaged")
	flags.IntVar(&o.Folds, "folds", o.Folds, "parts for the first reading")
	flags.IntVar(&o.MinCount, "min-count", o.MinCount, "how often a feature must occur")
	flags.Uint64Var(&o.Seed, "seed", o.Seed, "of all that is drawn at random")
	flags.IntVar(&o.Groups, "groups", o.Groups, "groups of words used alike")
	flags.Float64Var(&o.Rate, "rate", o.Rate, "learning rate")
	flags.Float64Var(&o.Decay, "decay", o.Decay, "weight decay")
	flags.Float64Var(&o.Dropout, "dropout", o.Dropout, "how often a word's identity is hidden")
	flags.Float64Var(&o.Prune, "prune", o.Prune, "smallest weight kept")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *calibrate {
		return calibrateNames(os.Stdout, *conll, *worldwide, *tags, *people)
	}
	examples, texts, err := readCorpora(*conll, *worldwide, *tags, *more)
	if err != nil {
		return err
	}
	fmt.Fprintf(log, "%d articles with names, %d more\n", len(examples), len(texts))
	m := nametagger.Train(examples, texts, o)
	data := m.Encode()
	fmt.Fprintf(log, "%d bytes\n", len(data))
	return os.WriteFile(*out, data, 0o644)
}

// readCorpora reads the corpora with a path.
func readCorpora(conll, worldwide, tags, more string) (examples []nametagger.Example, texts []*segment.Text, err error) {
	if conll != "" {
		if examples, err = readCoNLL(conll); err != nil {
			return nil, nil, err
		}
	}
	if worldwide != "" {
		e, err := readWorldwide(worldwide, tags)
		if err != nil {
			return nil, nil, err
		}
		examples = append(examples, e...)
	}
	if more != "" {
		articles, err := readArticles(more)
		if err != nil {
			return nil, nil, err
		}
		for _, a := range articles {
			texts = append(texts, segment.New(a.Text, segment.PlainBlocks(a.Text), words.Segmentation))
		}
	}
	return examples, texts, nil
}
