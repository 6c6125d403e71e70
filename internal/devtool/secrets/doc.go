// Package secrets tests which of an editor's words are published: a dossier with
// a different secret in every place that can hold one is built, and each secret is
// looked for in every byte of the site.
package secrets
