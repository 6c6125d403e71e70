// Package templates holds the built-in theme.
package templates

import "embed"

// FS is the files of the theme.
//
//go:embed *.html *.css *.js *.svg messages/*.yaml
var FS embed.FS

// Assets are the files of the theme that are copied into the site as they are.
var Assets = [...]string{"style.css", "search.js", "favicon.svg"}

// Scripts are the files of the theme that are one script in the site, site.js, which each page
// loads before it is drawn.
var Scripts = [...]string{"theme.js", "site.js", "cards.js", "cite.js"}

// PageScripts are the files of the theme that are one script in the site, page.js, which pages with a
// picture, a list to filter or the text of an article load. The first has names that the second needs.
var PageScripts = [...]string{"chart.js", "filter.js", "article.js"}
