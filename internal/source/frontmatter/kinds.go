package frontmatter

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/language"

	"dossier/internal/source/jsonschema"
	"dossier/internal/text/edtf"
	"dossier/internal/text/whitespace"
)

// Func returns a setter that passes the text of a scalar to set. An error of set
// is reported at the value, with the code and the hint. [Setter.Taking] describes
// the values that set accepts; without it, the setter counts as accepting any
// text.
func Func(code, hint string, set func(text string) error) Setter {
	return Setter{func(d *decoder, key string, n *yaml.Node) {
		text, ok := d.scalar(key, n)
		if !ok {
			return
		}
		if err := set(text); err != nil {
			d.report(n, code, err.Error(), hint)
		}
	}, scalarSchema, hint}
}

// Text accepts text of one or more lines and keeps it as written.
func Text(to *string) Setter {
	return Func("", "", func(text string) error {
		*to = text
		return nil
	})
}

// String accepts text of one line. Runs of white space, including line breaks,
// become one space.
func String(to *string) Setter {
	return Func("", "", func(text string) error {
		*to = whitespace.Collapse(text)
		return nil
	})
}

// Strings accepts a list of texts of one line each, or a single text.
func Strings(to *[]string) Setter {
	return Setter{func(d *decoder, key string, n *yaml.Node) {
		items := []*yaml.Node{n}
		if n.Kind == yaml.SequenceNode {
			items = n.Content
		}
		for _, item := range items {
			if text, ok := d.scalar(key, item); ok && text != "" {
				*to = append(*to, whitespace.Collapse(text))
			}
		}
	}, jsonschema.Schema{AnyOf: []jsonschema.Schema{listOf(orNothing(scalarSchema)), scalarSchema}}, ""}
}

// Exactly accepts a list of n texts of one line each.
func Exactly(n int, to *[]string) Setter {
	return Setter{func(d *decoder, key string, node *yaml.Node) {
		var texts []string
		before := len(d.problems)
		if node.Kind == yaml.SequenceNode {
			for _, item := range node.Content {
				if text, ok := d.scalar(key, item); ok && text != "" {
					texts = append(texts, text)
				}
			}
		}
		switch {
		case len(d.problems) > before:
		case len(texts) != n:
			d.report(node, "bad-value", fmt.Sprintf("expected a list of %d texts", n), "")
		default:
			*to = texts
		}
	}, listOf(scalarSchema), ""}
}

// Date accepts an EDTF date.
func Date(to *edtf.Date) Setter {
	return Func("bad-date", "write a date as 2023-09-12, 2023-09 or 2023", func(text string) (err error) {
		*to, err = edtf.Parse(text)
		return err
	}).Taking(dateSchema)
}

// URL accepts the address of a web page.
func URL(to *string) Setter {
	return Func("bad-url", "write the full address, including https://", func(text string) error {
		u, err := url.Parse(text)
		switch {
		case err != nil, u.Scheme != "http" && u.Scheme != "https", u.Host == "":
			return fmt.Errorf("%q is not a web address", text)
		case strings.ContainsAny(text, " \t\n\"<>"):
			return fmt.Errorf("the address %q contains white space or characters that must be encoded", text)
		}
		*to = text
		return nil
	}).Taking(urlSchema)
}

// Enums accepts a list of the options, or one of them.
func Enums[T any](to *[]T, options ...T) Setter {
	each := EnumFunc(func(v T) { *to = append(*to, v) }, options...)
	return Setter{func(d *decoder, key string, n *yaml.Node) {
		items := []*yaml.Node{n}
		if n.Kind == yaml.SequenceNode {
			items = n.Content
		}
		for _, item := range items {
			each.set(d, key, item)
		}
	}, oneOrMore(each.takes), ""}
}

// Language accepts a language tag (BCP 47) and stores its canonical form.
func Language(to *string) Setter {
	return Func("bad-language", `write a language as "en", "ko" or "pt-BR"`, func(text string) error {
		tag, err := language.Parse(text)
		if err != nil {
			return fmt.Errorf("%q is not a language tag", text)
		}
		*to = tag.String()
		return nil
	}).Taking(languageSchema)
}

// Bool accepts true or false.
func Bool(to *bool) Setter {
	return Func("bad-value", "", func(text string) error {
		switch strings.ToLower(text) {
		case "true", "yes", "on":
			*to = true
		case "false", "no", "off":
			*to = false
		default:
			return fmt.Errorf("%q is neither true nor false", text)
		}
		return nil
	}).Taking(boolSchema)
}

// Share accepts a number from 0 to 1.
func Share(to *float64) Setter { return ShareFunc(func(v float64) { *to = v }) }

// ShareFunc accepts a number from 0 to 1 and passes it to set.
func ShareFunc(set func(float64)) Setter {
	return Func("bad-value", "", func(text string) error {
		v, err := strconv.ParseFloat(text, 64)
		if err != nil || !(v >= 0 && v <= 1) {
			return fmt.Errorf("%q is not a number from 0 to 1", text)
		}
		set(v)
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.Number}, Value: jsonschema.Between(0, 1)})
}

// Enum accepts one of the options. The text of an option is that of [fmt.Sprint].
func Enum[T any](to *T, options ...T) Setter {
	return EnumFunc(func(v T) { *to = v }, options...)
}

// EnumFunc accepts one of the options and passes it to set.
func EnumFunc[T any](set func(T), options ...T) Setter {
	texts := make([]string, len(options))
	for i, o := range options {
		texts[i] = fmt.Sprint(o)
	}
	return Func("bad-value", "", func(text string) error {
		i := slices.Index(texts, text)
		if i < 0 {
			return fmt.Errorf("%q is not one of %s", text, list(texts))
		}
		set(options[i])
		return nil
	}).Taking(enumSchema(texts))
}
