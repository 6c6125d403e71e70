package leak

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"strconv"
	"strings"
	"testing"

	"dossier/internal/text/slug"
)

func find(t *testing.T, s Secrets, text string) []Hit {
	t.Helper()
	hits, _, whole := New(s).Find([]byte(text))
	if !whole {
		t.Fatal("not searched whole")
	}
	return hits
}

func TestNamesAreFoundHoweverTheyAreWritten(t *testing.T) {
	s := Secrets{Names: []Secret{{Words: "Lena Okoye", What: ""}, {Words: "Okoye", What: ""}, {Words: "Anaïs Müller-Żak", What: ""}, {Words: "Юрий Лисов", What: ""}, {Words: "김해윤", What: ""}, {Words: "Bo O’Dell", What: ""}}}
	for _, text := range []string{
		"Lena Okoye", "LENA OKOYE", "lena-okoye.html", "lenaokoye@quay.example", "Lena\u00a0Okoye", "Lena\nOkoye", "Lena&nbsp;Okoye",
		"Le<b>na</b> Oko<i class=\"x\">ye</i>", "Le\u00adna Ok\u200boye", "Lena **Ok**oye", "Oko-\n  ye said", "Okoye's", "the Okoyes", "x,Okoye;",
		"&#76;ena &#x4f;koye", "Lena%20Okoye", "%4Cena%20%4fkoye", `\u004cena \u004fkoye`, `\4c ena \4f koye`, `O\x6boye`, `\u{4f}koye`, "=4Fkoye", "SUMMARY:Lena Ok\r\n oye", "Oko=\r\nye",
		"TGVuYSBPa295ZQ==", "data:text/plain;base64,eCBMZW5hIE9rb3llIHg=", "T2tveWU", "L e n a O k o y e", "O\x00k\x00o\x00y\x00e\x00", "&amp;#76;ena Okoye",
		"ANAÏS MÜLLER ŻAK", "anais mueller zak", "anais-muller-zak", "Anai\u0308s Mu\u0308ller-Z\u0307ak", slug.Of("Юрий Лисов", 80), "Юрий Лисов", "ЮРИЙ ЛИСОВ", "김해윤은", "Bo ODell", "bo-odell", "Bo O'Dell", "img2okoye3.jpg",
		"Ｏｋｏｙｅ",
	} {
		if len(find(t, s, text)) == 0 {
			t.Errorf("nothing is found in %q", text)
		}
	}
}

// TestUnpackingIsLimited checks that what all entries of an archive hold together is
// limited, not that of each.
func TestUnpackingIsLimited(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := range 50 {
		f, err := w.Create(strconv.Itoa(i))
		if err == nil {
			_, err = f.Write(make([]byte, 100_000))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	room, zeros := 500_000, 0
	unpack(&view{b: b.Bytes()}, &room, nil, func(v *view) {
		if v.how == "zip" {
			zeros += bytes.Count(v.b, []byte{0})
		}
	}, nil)
	if zeros < 500_000 || zeros > 500_100 {
		t.Errorf("%d bytes are unpacked, want 500000", zeros)
	}
}

func TestOtherWordsAreNoNames(t *testing.T) {
	s := Secrets{Names: []Secret{{Words: "Theo Rist", What: ""}, {Words: "Okoye", What: ""}, {Words: "Ana Lim", What: ""}, {Words: "Li", What: ""}}}
	for _, text := range []string{
		"theorists agree", "Okoyesi", "Pokoye", "Oko ye", "an alimony", "banal imports", "<li>x</li>", "Oko. Ye said", "Ok\noye", "Theodora Rist", "Theo met Rist",
	} {
		if hits := find(t, s, text); len(hits) > 0 {
			t.Errorf("%q is found in %q", hits[0].Found, text)
		}
	}
}

func TestOffsetsAreThoseOfTheFile(t *testing.T) {
	for text, want := range map[string]string{
		"So L&#101;na <b>Ok</b>oye said":       "L&#101;na <b>Ok</b>oye",
		"So %4Cena%20Okoye said":               "%4Cena%20Okoye",
		"So [Lena](x.md) Okoye said":           "Lena](x.md) Okoye",
		"So Lena Okoye said":                   "Lena Okoye",
		"é &amp;#76;ena Okoye":                 "&amp;#76;ena Okoye",
		"So \u00e9 **Lena** Okoye's boat left": "Lena** Okoye",
	} {
		hits := find(t, Secrets{Names: []Secret{{Words: "Lena Okoye", What: ""}}}, text)
		if len(hits) != 1 || text[hits[0].Start:hits[0].End] != want {
			t.Errorf("%q: got %+v, want %q", text, hits, want)
		}
	}
}

func TestTexts(t *testing.T) {
	s := Secrets{
		Texts:   []Secret{{Words: "The board met in the old hall by night and took no notes at all.", What: "x"}, {Words: "All was lost", What: "y"}},
		Visible: []string{"It met in the old hall by night, as before."},
	}
	for text, want := range map[string]int{
		"board met in the old hall":                     1,
		"board met in the old":                          0, // five words
		"met in the old hall by night":                  0, // also in a visible text
		"hall by night and took no":                     1,
		"hall by night and took&nbsp;<b>no</b> notes":   1,
		"all was lost":                                  1,
		"was lost":                                      0,
		"boardmet in the old hall":                      0,
		"The BOARD met,\nin the ‘old’ h\u00adall again": 1,
	} {
		if hits := find(t, s, text); (len(hits) > 0) != (want > 0) {
			t.Errorf("%q: got %+v, want %d", text, hits, want)
		}
	}
}

func TestTokens(t *testing.T) {
	s := Secrets{Tokens: []Secret{{Words: "s4tz9k3mq1x", What: "an anchor"}}}
	for text, want := range map[string]int{
		"a.html#s4tz9k3mq1x": 1, "a.html%23s4tz9k3mq1x": 1, "S4TZ9K3MQ1X": 1, "s4tz9k3mq1": 0, "s4tz9k3mq1x2": 0, "s4tz9k3mq1x-2": 0, "\"s4tz9k3mq1x\"": 1,
	} {
		if got := len(find(t, s, text)); (got > 0) != (want > 0) {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
}

// A digest is found in hexadecimal digits and in base64, also behind other characters.
func TestDigests(t *testing.T) {
	var s Secrets
	for _, d := range Digests("Lena Okoye") {
		s.Tokens = append(s.Tokens, Secret{Words: d, What: "a digest"})
	}
	for i, d := range s.Tokens {
		b, err := hex.DecodeString(d.Words)
		if err != nil {
			t.Fatal(err)
		}
		std, address := base64.StdEncoding.EncodeToString(b), base64.RawURLEncoding.EncodeToString(b)
		wrong := base64.StdEncoding.EncodeToString(append([]byte{b[0] + 1}, b[1:]...))
		for text, want := range map[string]bool{
			strings.ToUpper(d.Words): true, std: true, address: true, "sha512-" + std: true, "a/" + address + ".png": true, `{"id":"x` + address + `"}`: true,
			strings.ReplaceAll(std, "/", "%2F"): true, base64.StdEncoding.EncodeToString([]byte("id " + std)): true, wrong: false, std[:18]: false,
		} {
			if hits := find(t, s, text); (len(hits) > 0) != want {
				t.Errorf("digest %d, %q: got %+v, want %v", i, text, hits, want)
			}
		}
	}
}

func TestAllowedWords(t *testing.T) {
	s := Secrets{Names: []Secret{{Words: "Okoye", What: ""}}, Allowed: []string{"Okoye Street"}}
	if hits := find(t, s, "in Okoye Street, okoye-street.html and on Okoye&#32;Street"); len(hits) > 0 {
		t.Errorf("allowed words are found: %+v", hits)
	}
	if hits := find(t, s, "in Okoye Street, Okoye said"); len(hits) != 1 {
		t.Errorf("got %+v, want one", hits)
	}
	_, n, _ := New(s).Find([]byte("Okoye Street"))
	if n["Okoye Street"] != 1 {
		t.Errorf("got %v, want one allowed", n)
	}
}

// A line of base64 that is full may be the last one, or not.
func TestFullLinesOfBase64(t *testing.T) {
	s := New(Secrets{Names: []Secret{{Words: "Lena Okoye"}}})
	line := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("-", 46) + " Lena Okoye"))
	cut := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("-", 50) + " Lena Okoye left"))
	for name, text := range map[string]string{
		"the last": line + "\nThe board met.", "not the last": cut[:76] + "\r\n" + cut[76:] + "\r\nThe", "in base64": base64.StdEncoding.EncodeToString([]byte(line)) + " " + base64.StdEncoding.EncodeToString([]byte("board")),
	} {
		if hits, _, _ := s.Find([]byte(text)); len(hits) == 0 {
			t.Errorf("%s: nothing is found in %q", name, text)
		}
	}
	if len(line) != 76 {
		t.Error("the line is not full")
	}
}
