package meta

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// archives are hosts that keep copies of the pages of others. They are not the
// publishers of these pages.
var archives = []string{"web.archive.org", "archive.org", "archive.today", "archive.ph", "archive.is", "archive.md", "archive.li", "archive.fo", "archive.vn", "perma.cc", "arquivo.pt", "webarchive.org.uk"}

// inAddress matches the path of a copy that has the address of its page.
var inAddress = regexp.MustCompile(`^/(?:web|wayback|archive|o)?/?(?:[0-9]{4,14}|newest|oldest)(?:[a-z]{2}_)?/(https?:/.+)$`)

// InArchive reports whether the address is that of a copy in an archive of the web. It
// returns the address of the page, if the address of the copy contains it.
func InArchive(address string) (page string, ok bool) {
	u, err := url.Parse(address)
	if err != nil || !slices.Contains(archives, host(address)) {
		return "", false
	}
	path := u.EscapedPath()
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	m := inAddress.FindStringSubmatch(path)
	if m == nil {
		return "", true
	}
	page = m[1]
	if scheme, rest, ok := strings.Cut(page, ":/"); ok && !strings.HasPrefix(rest, "/") { // some merge the two slashes
		page = scheme + "://" + rest
	}
	return WebAddress("", page), true
}

// Unarchive moves the address of a copy in an archive from URL to Archived. URL becomes
// the address of the page, if the address of the copy contains it, or else empty.
func (m *Meta) Unarchive() {
	page, ok := InArchive(m.URL.Value)
	if !ok {
		return
	}
	from := m.URL.From
	m.Archived.Set(m.URL.Value, from)
	m.URL = Fact{}
	m.URL.Set(page, from+", address of the copy")
}
