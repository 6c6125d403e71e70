// Package templatecompile runs templates of html/template faster than
// html/template does.
//
// html/template walks the syntax tree of a template for each page, looks up every
// field by name, and calls its escapers by reflection. A [Program] compiles the
// tree, after html/template has added its escapers, to closures: fields are looked
// up once for each type, constants are computed once, and values are escaped as
// they are written.
//
// html/template decides all results. It begins to execute each template, because only
// that adds the escapers, and is stopped where it first writes something. Where the work
// of executions is counted, it goes on to the end. It also executes templates with unknown
// constructs. If a program meets an unknown value or an error, its output is
// discarded and html/template executes the template again. So all pages and all
// errors are those of html/template. Functions can be called twice and must be
// pure.
//
// Unknown are {{break}} and {{continue}}, iteration over maps, channels and
// functions, calls of templates within tags and attributes, values in scripts and
// styles that are not marked as safe, and what [Program.Unfit] and
// [Program.Missed] count.
package templatecompile
