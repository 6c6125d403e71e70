package dossier

// Syntax is the markup of an article's body.
type Syntax uint8

// The syntaxes.
const (
	Markdown Syntax = iota
	Plain
)
