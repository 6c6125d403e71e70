package collation

import (
	"slices"
	"strings"
	"testing"
)

func TestInitial(t *testing.T) {
	for _, c := range []struct{ lang, name, want string }{
		{"en", "Ada", "A"},
		{"en", "élan", "E"},
		{"en", "“Quay” report", "Q"},
		{"en", "", "#"},
		{"en", "3rd Quay", "#"},
		{"en", "한서윤", "ㅎ"},
		{"ko", "까치", "ㄱ"},
		{"ko", "이도현", "ㅇ"},
		{"en", "Łukasz", "Ł"},
		{"pl", "Łukasz", "Ł"},
		{"de", "Ärger", "A"},
		{"sv", "Ärger", "Ä"},
		{"sv", "Åsa", "Å"},
		{"es", "Ñuñoa", "Ñ"},
		{"en", "Ñuñoa", "N"},
		{"en", "Ελένη", "Ε"},
		{"en", "…", "#"},
		{"ru", "юрий", "Ю"},
		{"ru", "йод", "Й"},
		{"ar", "أحمد", "ا"},
		{"zh", "王小明", "W"},
		{"zh", "李伟", "L"},
		{"zh", "欧阳修", "O"},
		{"zh", "艾米", "A"},
		{"zh", "安娜", "A"},
		{"zh", "马超", "M"},
		{"zh", "那英", "N"},
		{"zh", "鄂华", "E"},
		{"zh", "白雪", "B"},
		{"zh-CN", "张敏", "Z"},
		{"zh-TW", "王芳", "漢字"},
		{"ko", "王芳", "ㅇ"},
		{"ko", "金", "ㄱ"},
		{"en", "王芳", "漢字"},
		{"zh-Hant", "王小明", "漢字"},
		{"ja", "東京", "漢字"},
		{"ja", "ガンダ", "か"},
		{"ja", "かもめ", "か"},
	} {
		if got := New(c.lang).Initial(c.name); got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.name, c.lang, got, c.want)
		}
	}
}

func TestOrder(t *testing.T) {
	for _, c := range []struct{ lang, want string }{
		{"en", "Ada|Ångström|Zoe|Борис|Юрий|أحمد|강|한"},
		{"sv", "Ada|Zoe|Ångström|Борис"},
		{"de", "Adler|Ärger|Azur|Zoe"},
		{"ko", "강도윤|김하나|까치|이서준|한서윤"},
		{"ru", "Анна|Егор|Ёлка|Жанна|Яна"},
		{"zh", "李伟|王芳|张敏"},
		{"en", "anna|Anna|Annabel"},
	} {
		want := strings.Split(c.want, "|")
		o := New(c.lang)
		byKey := slices.Clone(want)
		slices.Reverse(byKey)
		slices.SortFunc(byKey, func(a, b string) int { return strings.Compare(o.Key(a), o.Key(b)) })
		if !slices.Equal(byKey, want) {
			t.Errorf("%s: got %q, want %q", c.lang, byKey, want)
		}
	}
}

func TestOrderIsTotal(t *testing.T) {
	o := New("en")
	if a, b := "Ada", "“Ada"; o.Key(a) == o.Key(b) {
		t.Error("names that differ in a mark alone are one")
	}
}

func FuzzInitial(f *testing.F) {
	for _, s := range []string{"Ada", "한서윤", "王", "\xff", "ᄀ", "゛"} {
		f.Add(s)
	}
	o := New("ko")
	f.Fuzz(func(t *testing.T, name string) {
		if o.Initial(name) == "" {
			t.Errorf("no initial of %q", name)
		}
		o.Key(name)
	})
}
