// Package templatecompile runs templates of html/template faster than that does.
//
// html/template walks the syntax tree of a template anew for each page, looks
// up every field by its name and calls its escapers by reflection. A [Program]
// takes the tree that html/template has put its escapers into, and makes
// closures of it: fields are looked up once for each type, what is constant is
// worked out once, and values are escaped on their way into the page.
//
// html/template stays the judge. The first execution of each template is its
// own, since only that puts the escapers in; so is each of a template with a
// construct that is not known here; and where a value turns up that is not known
// here, or an error, what was made is thrown away and the template is executed
// once more by html/template, whose outcome counts. So all pages and all errors
// are those of html/template, and a program is free to know only what templates
// commonly use. Functions may be called twice for it; they have to be pure.
//
// What is not known: {{break}} and {{continue}}, iterating over maps, channels
// and functions, calls of template from within tags and attributes, values in
// scripts and styles other than such that are marked as safe, and whatever
// [Program.Unfit] and [Program.Missed] count.
package templatecompile
