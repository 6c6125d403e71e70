// Package templates holds the built-in theme.
package templates

import "embed"

// FS is the files of the theme.
//
//go:embed *.html *.css *.js *.svg messages/*.yaml
var FS embed.FS

// Assets are the files of the theme that are copied into the site as they are.
var Assets = [...]string{"style.css", "theme.js", "site.js", "article.js", "cards.js", "cite.js", "search.js", "filter.js", "chart.js", "favicon.svg"}
