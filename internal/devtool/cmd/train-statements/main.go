// Command train-statements trains the models for statements: a part-of-speech
// tagger and the decisions on attribution.
//
// Run it by hand. The same data gives the same files.
//
//	train-statements -claims FILE.jsonl -tokens DIR -out internal/extract/english
//
// The claims are JSON lines in the format of the gold of package eval: id, text
// and claims with source, cue and content, in code points. The tokens are XML
// files of CoreNLP, named ID.txt.xml, with words, offsets and parts of speech.
// Documents without such a file are used for relations only.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"dossier/internal/devtool/train/statements"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
)

func main() {
	claims := flag.String("claims", "", "JSON lines of documents with their claims")
	dev := flag.String("dev", "", "JSON lines to report the decisions on")
	tokens := flag.String("tokens", "", "folder of CoreNLP's XML files; the tagger is left as it is without it")
	wordnet := flag.String("wordnet", "", "folder of WordNet's index.sense and verb.exc; only the senses are made where there are no claims")
	out := flag.String("out", "internal/extract/english", "folder of the packages")
	flag.Parse()
	if err := run(*claims, *dev, *tokens, *wordnet, *out, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "train-statements:", err)
		os.Exit(1)
	}
}

func run(claims, dev, tokens, wordnet, out string, log io.Writer) error {
	if wordnet != "" {
		counts, err := readSenses(wordnet)
		if err != nil {
			return fmt.Errorf("read WordNet: %w", err)
		}
		if err := os.WriteFile(filepath.Join(out, "chunk", "senses.bin"), chunk.EncodeDictionary(senseEntries(counts)), 0o644); err != nil {
			return fmt.Errorf("write senses: %w", err)
		}
		if claims == "" {
			return nil
		}
	}
	docs, err := readDocuments(claims)
	if err != nil {
		return fmt.Errorf("read claims: %w", err)
	}
	tagger := chunk.Default
	if tokens != "" {
		t, err := trainTagger(docs, tokens, filepath.Join(out, "chunk"), log)
		if err != nil {
			return fmt.Errorf("train tagger: %w", err)
		}
		tagger = func() *chunk.Tagger { return t }
	}
	model := statements.TrainAttribution(examples(docs, tagger()), log)
	if dev != "" {
		docs, err := readDocuments(dev)
		if err != nil {
			return fmt.Errorf("read development part: %w", err)
		}
		m, err := attribution.NewModel(string(model))
		if err != nil {
			return err
		}
		statements.Report(m, examples(docs, tagger()), log)
	}
	if err := os.WriteFile(filepath.Join(out, "statements", "attribution", "attribution.bin"), model, 0o644); err != nil {
		return fmt.Errorf("write relations: %w", err)
	}
	return nil
}

func examples(docs []document, tagger *chunk.Tagger) []statements.Example {
	out := make([]statements.Example, 0, len(docs))
	for _, d := range docs {
		out = append(out, d.example(tagger))
	}
	return out
}

func trainTagger(docs []document, tokens, out string, log io.Writer) (*chunk.Tagger, error) {
	var texts []statements.Tagged
	for _, d := range docs {
		tags, err := readTags(filepath.Join(tokens, d.ID+".txt.xml"), d)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read tokens of %s: %w", d.ID, err)
		}
		texts = append(texts, statements.Tagged{Text: d.text, Tags: tags})
	}
	held := len(texts) / 20
	t, _, _, err := learnTagger(texts[held:])
	if err != nil {
		return nil, err
	}
	right, all := statements.Accuracy(t, texts[:held])
	fmt.Fprintf(log, "tagger: %.2f%% of %d words right in %d of %d texts, held out; then trained on all\n",
		100*float64(right)/float64(max(all, 1)), all, held, len(texts))
	t, model, lexicon, err := learnTagger(texts)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(out, "tagger.bin"), model, 0o644); err != nil {
		return nil, err
	}
	return t, os.WriteFile(filepath.Join(out, "lexicon.bin"), lexicon, 0o644)
}

func learnTagger(texts []statements.Tagged) (t *chunk.Tagger, model, lexicon []byte, err error) {
	const bits, passes = 16, 8
	model, lexicon = statements.TrainTagger(texts, bits, passes)
	t, err = chunk.NewTagger(string(model), string(lexicon))
	return t, model, lexicon, err
}
