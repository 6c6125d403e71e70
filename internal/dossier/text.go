package dossier

import "strings"

// Fold joins the words of s with single spaces.
func Fold(s string) string { return strings.Join(strings.Fields(s), " ") }
