package eval

// Corpus is a file of gold and what is scored on it.
type Corpus struct {
	Name      string
	File      string
	Origin    string // name of the original corpus
	From      string // public repository of the corpus, OWNER/NAME
	Converter string // program that writes the file

	times, people, claims bool
	identity              bool     // its mentions of people say which person they mean
	links                 []string // corpora with the texts of its pairs of names
}

// Corpora returns the corpora in the order of the report. Those without scores
// of their own hold texts for others.
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
