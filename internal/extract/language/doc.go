// Package language defines what extraction and resolution need to know about
// the language of the articles.
package language
