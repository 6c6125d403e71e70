package eval

// Corpus is one file of gold, with what is scored on it.
type Corpus struct {
	Name      string
	File      string
	Origin    string // the corpus by its own name
	From      string // the public repository it comes from, OWNER/NAME
	Converter string // the program that writes the file

	times, people, claims bool
	identity              bool     // its mentions of people say who is who
	links                 []string // the corpora that hold the texts of pairs of names
}

// Corpora lists the gold in the order in which it is read and reported. Those
// without a score of their own hold texts for others.
func Corpora() []Corpus {
	const (
		events    = "qiangning/StructTempRel-EMNLP17"
		worldwide = "stanfordnlp/en-worldwide-newswire"
	)
	return []Corpus{
		{Name: "tempeval", File: "tempeval_dev.jsonl", Origin: "TempEval-3: TimeBank and AQUAINT", From: events, Converter: "convert_tempeval.py", times: true},
		{Name: "meantime", File: "meantime_dev.jsonl", Origin: "MEANTIME", From: events, Converter: "convert_meantime.py", times: true},
		{Name: "gum", File: "gum_dev.jsonl", Origin: "GUM", From: "amir-zeldes/gum", Converter: "convert_gum.py", times: true, people: true, identity: true, claims: true},
		{Name: "conll03", File: "conll03_dev.jsonl", Origin: "CoNLL-2003", From: "autoih/conll2003", Converter: "convert_ner.py", people: true},
		{Name: "worldwide_dev", File: "worldwide_dev.jsonl", Origin: "Worldwide newswire", From: worldwide, Converter: "convert_ner.py", people: true},
		{Name: "polnear", File: "polnear_dev.jsonl", Origin: "PolNeAR", From: "networkdynamics/PolNeAR", Converter: "convert_polnear.py", claims: true},
		{Name: "worldwide_train", File: "worldwide_train.jsonl", Origin: "Worldwide newswire", From: worldwide, Converter: "convert_ner.py"},
		{Name: "names", File: "names_dev.jsonl", Origin: "pairs of names in Worldwide newswire", From: worldwide, Converter: "make_names.py", links: []string{"worldwide_train", "worldwide_dev"}},
	}
}
