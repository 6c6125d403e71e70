package document

import (
	"strings"
	"testing"
)

func TestKeysOfOtherToolsAreRead(t *testing.T) {
	for _, c := range []struct{ name, matter, want, problem string }{
		{"Web Clipper", `---
title: "A port"
source: "https://x.example/a"
author:
  - "[[Ana Silva]]"
  - "[[people/Rui|Rui Costa]]"
published: 2024-03-05
created: 2024-03-06
description: "A port."
tags:
  - "clippings"
---
`, "A port|Ana Silva, Rui Costa|https://x.example/a|2024-03-05|2024-03-06|", `not used, because other tools define it: "description", "tags"`},
		{"Hugo in TOML", `+++
title = 'A port'
date = 2024-03-05T09:00:00+01:00
draft = false
authors = ['Ana Silva']
tags = ['a']
[params]
x = 1
+++
`, "A port|Ana Silva||2024-03-05T09:00:00+01:00||", `not used, because other tools define it: "tags", "params"`},
		{"Jekyll", `---
layout: post
title: A port
date: 2024-03-05 09:00:00 +0100
lang: de
published: true
categories: a b
---
`, "A port|||2024-03-05T09:00:00+01:00||de", `not used, because other tools define it: "layout", "categories"`},
		{"an address of the site", "---\ntitle: A port\nurl: /a/\ndate: 2024-03-05\n---\n", "A port|||2024-03-05||", `not used, because other tools define it: "url"`},
		{"our keys come first", `---
title: A port
url: https://x.example/a
source: https://x.example/b
date: 2024-03-05
published: 2024-03-04
---
`, "A port||https://x.example/a|2024-03-05||", ""},
		{"a source that is no address", "---\ntitle: A port\nsource: The Gazette\ndate: 2024-03-05\n---\n", "A port|||2024-03-05||", `not used, because other tools define it: "source"`},
	} {
		a, problems := ParseArticle("articles/a.md", []byte(c.matter+"The port was shut.\n"))
		if a == nil || problems.Errors() > 0 {
			t.Errorf("%s: %v", c.name, problems)
			continue
		}
		got := strings.Join([]string{a.Title, a.Author, a.URL, a.Date.String(), a.Retrieved.String(), a.Language}, "|")
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
		if (len(problems) > 0) != (c.problem != "") || len(problems) > 0 && (problems[0].Message != c.problem || problems[0].Code != "foreign-key") {
			t.Errorf("%s: %v", c.name, problems)
		}
	}
}

func TestAMistypedKeyIsStillAnError(t *testing.T) {
	_, problems := ParseArticle("articles/a.md", []byte("---\ntitel: A\ndate: 2024-03-05\n---\nText.\n"))
	if problems.Errors() != 1 || problems[0].Code != "unknown-key" || problems[0].Hint != `did you mean "title"?` {
		t.Errorf("%v", problems)
	}
}

func TestDraftsAreLeftOut(t *testing.T) {
	for _, key := range []string{"draft: true", "published: false"} {
		a, problems := ParseArticle("articles/a.md", []byte("---\ntitle: A\n"+key+"\n---\nText.\n"))
		if a != nil || len(problems) != 1 || problems.Infos() != 1 || problems[0].Code != "draft" {
			t.Errorf("%s: %v, %v", key, a, problems)
		}
	}
	if a, _ := ParseArticle("articles/a.md", []byte("---\ntitle: A\ndraft: false\n---\nText.\n")); a == nil {
		t.Error("an article that is no draft is left out")
	}
}
