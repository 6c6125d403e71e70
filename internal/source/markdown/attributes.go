package markdown

import (
	"fmt"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
)

// Attribute is a key of a passage and its value.
type Attribute struct {
	Key, Value         string
	KeySpan, ValueSpan span.Span // in the text that was parsed; ValueSpan is without quotation marks
}

// attributes is a list of attributes, {key=value key="value"}, directly after a
// closing bracket. It is removed from the tree when its passage has been found.
type attributes struct {
	ast.BaseInline
	at     span.Span // with braces
	lines  []text.Segment
	list   []Attribute
	broken *Broken
}

var kindAttributes = ast.NewNodeKind("Attributes")

func (*attributes) Kind() ast.NodeKind { return kindAttributes }

func (n *attributes) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// attributeLists parses lists of attributes. A list that does not begin with a
// key and an equals sign is text.
type attributeLists struct{}

func (attributeLists) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithInlineParsers(util.Prioritized(attributeLists{}, 100)))
}

func (attributeLists) Trigger() []byte { return []byte{'{'} }

func (attributeLists) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, at := block.PeekLine()
	if at.Start == 0 || at.Padding > 0 || block.Source()[at.Start-1] != ']' || !beginsAttributes(line) {
		return nil
	}
	r := attributeReader{block: block, node: &attributes{at: span.Span{Start: at.Start}}}
	l, pos := block.Position()
	r.take() // the opening brace
	for r.node.broken == nil && !r.closed() {
		r.attribute()
	}
	if r.node.broken != nil { // the list is text
		block.SetPosition(l, pos)
		block.Advance(1)
		r.node.lines = []text.Segment{text.NewSegment(at.Start, at.Start+1)}
	}
	r.node.at.End = max(r.last+1, at.Start+1)
	return r.node
}

// beginsAttributes reports whether line begins with a brace, a key and an equals
// sign.
func beginsAttributes(line []byte) bool {
	i := 1
	for i < len(line) && isBlank(line[i]) {
		i++
	}
	start := i
	for i < len(line) && isKeyByte(line[i]) {
		i++
	}
	return i > start && i < len(line) && line[i] == '='
}

func isKeyByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '-' || b == '_'
}

func isBlank(b byte) bool { return isSpace(b) || b == filler }

// attributeReader reads a list of attributes byte by byte, across line ends.
type attributeReader struct {
	block text.Reader
	node  *attributes
	last  int // offset of the last byte read
}

func (r *attributeReader) peek() byte { return r.block.Peek() }

func (r *attributeReader) offset() int {
	_, pos := r.block.Position()
	return pos.Start
}

func (r *attributeReader) take() byte {
	b, at := r.peek(), r.offset()
	if n := len(r.node.lines); n > 0 && r.node.lines[n-1].Stop == at {
		r.node.lines[n-1].Stop++
	} else {
		r.node.lines = append(r.node.lines, text.NewSegment(at, at+1))
	}
	r.last = at
	r.block.Advance(1)
	return b
}

func (r *attributeReader) blanks() {
	for isBlank(r.peek()) {
		r.take()
	}
}

// closed reads the closing brace if it comes next, and reports whether it did.
func (r *attributeReader) closed() bool {
	r.blanks()
	if r.peek() != '}' {
		return false
	}
	r.take()
	return true
}

func (r *attributeReader) attribute() {
	if r.peek() == text.EOF {
		r.fail(r.node.at.Start, "the closing brace of the attributes is missing", "close them with a brace: {date=2023-09-12}")
		return
	}
	key := span.Span{Start: r.offset()}
	name := r.while(isKeyByte)
	key.End = key.Start + len(name)
	if name == "" || r.peek() != '=' {
		r.fail(key.Start, `expected an attribute such as date=2023-09-12, or a closing brace`, `put values of several words in quotation marks: by="the ministry"`)
		return
	}
	r.take()
	value, at := r.value()
	if r.node.broken != nil {
		return
	}
	if value == "" {
		r.fail(key.Start, fmt.Sprintf("the attribute %q has no value", name), "")
		return
	}
	r.node.list = append(r.node.list, Attribute{Key: name, Value: value, KeySpan: key, ValueSpan: at})
}

// value reads a value, with or without quotation marks.
func (r *attributeReader) value() (string, span.Span) {
	if r.peek() == '"' {
		return r.quoted()
	}
	at := span.Span{Start: r.offset()}
	value := r.while(func(b byte) bool {
		switch b {
		case '}', '{', '[', ']', '"':
			return false
		}
		return !isSpace(b)
	})
	at.End = at.Start + len(value)
	switch r.peek() {
	case '{', '[', ']', '"':
		r.fail(r.offset(), "this character needs quotation marks around the value", "put the value in quotation marks")
	}
	return string(withoutFiller([]byte(value))), at
}

// quoted reads a value in quotation marks. A backslash escapes the next
// character. A line break becomes a space.
func (r *attributeReader) quoted() (string, span.Span) {
	mark := r.offset()
	r.take()
	var value []byte
	at := span.Span{Start: mark + 1}
	for r.peek() != '"' {
		if r.peek() == '\\' {
			r.take()
		}
		switch b := r.peek(); {
		case b == text.EOF:
			r.fail(mark, "the closing quotation mark is missing", `end the value with "; within it, write \"`)
			return "", at
		case b != filler:
			value = append(value, b)
		}
		r.take()
	}
	at.End = r.offset()
	r.take()
	if b := r.peek(); b != '}' && !isBlank(b) && b != text.EOF {
		r.fail(r.offset(), "expected white space or a closing brace after the quotation mark", `within a value, write \" for a quotation mark`)
	}
	return string(value), at
}

// while reads bytes as long as wanted returns true.
func (r *attributeReader) while(wanted func(byte) bool) string {
	var out []byte
	for r.peek() != text.EOF && wanted(r.peek()) {
		out = append(out, r.take())
	}
	return string(out)
}

// fail records an error in the character at off.
func (r *attributeReader) fail(off int, message, hint string) {
	off = min(off, len(r.block.Source())-1)
	r.node.broken = &Broken{Span: span.Span{Start: off, End: off + 1}, Message: message, Hint: hint}
}
