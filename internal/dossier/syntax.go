package dossier

// Syntax is how an article's body is written.
type Syntax uint8

// The syntaxes.
const (
	Markdown Syntax = iota
	Plain
)
