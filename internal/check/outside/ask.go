package outside

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"syscall"
	"time"
)

// answer is what is known about an address after it was asked for.
type answer struct {
	verdict  verdict
	reason   string // why it is gone or unknown
	moved    string // where it has moved for good; may be empty
	busy     bool   // the host wants to be left alone
	answered bool   // a server answered
	private  bool   // it is of a private network, so it was not asked for
}

// verdict says whether an address exists.
type verdict int

const (
	unknown verdict = iota // the answer says nothing
	there
	gone
)

// Limits.
const (
	maxRedirects = 10
	timeLimit    = 30 * time.Second
	maxHeader    = 256 << 10
)

// errPrivate is the error for an address of a private network.
var errPrivate = errors.New("the address is of a private network")

// reserved are the networks besides those of [netip.Addr] that are not of the public
// internet (IANA special-purpose address registries).
var reserved = func() (out []netip.Prefix) {
	for _, s := range []string{"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
		"64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fec0::/10"} {
		out = append(out, netip.MustParsePrefix(s))
	}
	return out
}()

// isPublic reports whether an address is one of the public internet.
func isPublic(a netip.Addr) bool {
	a = a.Unmap()
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || a.Zone() != "" {
		return false
	}
	for _, p := range reserved {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// client returns a client that connects to public addresses only. The check is made
// when the connection is, so no name and no redirection leads elsewhere. A proxy of the
// environment is not used: it would make the connection instead.
func client(public func(netip.Addr) bool) *http.Client {
	dialer := &net.Dialer{Timeout: timeLimit, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil || !public(to.Addr()) {
			return errPrivate
		}
		return nil
	}}
	return &http.Client{
		Timeout:       timeLimit,
		Transport:     &http.Transport{DialContext: dialer.DialContext, MaxResponseHeaderBytes: maxHeader, TLSHandshakeTimeout: timeLimit, DisableCompression: true, MaxIdleConnsPerHost: 1, IdleConnTimeout: 10 * time.Second, ForceAttemptHTTP2: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// ask asks for an address and follows redirections.
func (c *Checker) ask(ctx context.Context, address string) (a answer) {
	at, permanent := address, true
	for range maxRedirects {
		status, header, err := c.request(ctx, at)
		if err != nil {
			e := ofError(err)
			e.answered = a.answered
			return e
		}
		a.answered = true
		switch {
		case status >= 200 && status < 300:
			a.verdict = there
			if at != address && permanent {
				a.moved = at
			}
			return a
		case status == http.StatusNotFound || status == http.StatusGone:
			a.verdict, a.reason = gone, fmt.Sprintf("the server says %d (%s)", status, http.StatusText(status))
			if at != address {
				a.reason += " at " + at
			}
			return a
		case status >= 300 && status < 400 && header.Get("Location") != "":
			req, err := http.NewRequestWithContext(ctx, http.MethodHead, at, nil)
			if err != nil {
				return a
			}
			to, err := req.URL.Parse(header.Get("Location"))
			if err != nil {
				a.reason = "the server sends to an address that cannot be read"
				return a
			}
			permanent = permanent && (status == http.StatusMovedPermanently || status == http.StatusPermanentRedirect)
			if at = clean(to.String()); at == "" {
				a.reason = "the server sends to something that is no page of the web"
				return a
			}
		default:
			a.reason = fmt.Sprintf("the server says %d (%s)", status, http.StatusText(status))
			a.busy = status == http.StatusTooManyRequests || header.Get("Retry-After") != ""
			return a
		}
	}
	a.reason = fmt.Sprintf("it leads from one address to the next, more than %d times", maxRedirects)
	return a
}

// request asks for the headers of an address. Some servers answer HEAD with an error
// though the page exists. They are asked for the first byte of it.
func (c *Checker) request(ctx context.Context, address string) (status int, header http.Header, err error) {
	for _, method := range []string{http.MethodHead, http.MethodGet} {
		status, header, err = c.once(ctx, method, address)
		if err != nil || status < 400 || status == http.StatusTooManyRequests {
			break
		}
	}
	if status == http.StatusRequestedRangeNotSatisfiable { // an empty page
		status = http.StatusOK
	}
	return status, header, err
}

// once makes one request when it is its turn.
func (c *Checker) once(ctx context.Context, method, address string) (int, http.Header, error) {
	req, err := http.NewRequestWithContext(ctx, method, address, nil)
	if err != nil {
		return 0, nil, err
	}
	req.Header.Set("User-Agent", c.UserAgent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8")
	if method == http.MethodGet {
		req.Header.Set("Range", "bytes=0-0")
	}
	done, err := c.turn(ctx, req.URL.Hostname())
	if err != nil {
		return 0, nil, err
	}
	defer done()
	resp, err := c.client.Do(req)
	if err != nil {
		return 0, nil, err
	}
	_, _ = io.CopyN(io.Discard, resp.Body, 1) // if that was all, the connection can be used again
	_ = resp.Body.Close()                     // it was only read
	return resp.StatusCode, resp.Header, nil
}

// ofError returns what an error of a connection says about an address: it is gone if its
// host does not exist or refuses the connection. Other errors, such as a time limit, say
// nothing.
func ofError(err error) answer {
	var dns *net.DNSError
	switch {
	case errors.As(err, &dns) && dns.IsNotFound:
		return answer{verdict: gone, reason: fmt.Sprintf("there is no host %q", dns.Name)}
	case errors.Is(err, syscall.ECONNREFUSED):
		return answer{verdict: gone, reason: "no server answers there"}
	case errors.Is(err, errPrivate):
		return answer{reason: errPrivate.Error(), private: true}
	case errors.As(err, &dns):
		return answer{reason: fmt.Sprintf("the address of the host %q cannot be found: %s", dns.Name, dns.Err)}
	case errors.Is(err, context.DeadlineExceeded), os.IsTimeout(err):
		return answer{reason: fmt.Sprintf("no answer within %d seconds", timeLimit/time.Second)}
	}
	var request *url.Error
	if errors.As(err, &request) {
		err = request.Err // without the address
	}
	return answer{reason: err.Error()}
}
