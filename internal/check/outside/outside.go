package outside

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"sync"
	"time"

	"dossier/internal/diag"

	"golang.org/x/sync/errgroup"
)

// The names of the rules.
const (
	Dead       = "dead-address"
	Moved      = "moved-address"
	Unanswered = "unanswered-address"
)

// Checker follows links to other sites.
type Checker struct {
	UserAgent string
	State     string        // the file of the state; "" to keep none
	Pause     time.Duration // between two requests to a host
	Begin     func(total int)
	Step      func() // after each address; may be called by several goroutines at once

	public func(netip.Addr) bool // those that may be asked; nil for those of the internet
	now    func() time.Time      // nil for the clock
	client *http.Client
	mu     sync.Mutex
	hosts  map[string]*host
}

// host is a host that is asked: by one request at a time.
type host struct {
	sync.Mutex
	last time.Time // when the last request ended
}

// atATime is the number of hosts that are asked at a time.
const atATime = 8

var errNoNetwork = errors.New("no other site answered, so no address counts as missing")

// Run asks for all links and returns the problems, sorted, with the severities of the
// catalogue. The error says that nothing answers at all, that the state cannot be
// written, or that ctx has ended. If nothing answers, the problems say what happened with
// each address, and nothing counts as missing.
func (c *Checker) Run(ctx context.Context, links []Link) (diag.List, error) {
	now, public := time.Now, isPublic
	if c.now != nil {
		now = c.now
	}
	if c.public != nil {
		public = c.public
	}
	c.client, c.hosts = client(public), map[string]*host{}
	defer c.client.CloseIdleConnections()
	if c.Begin != nil {
		c.Begin(len(links))
	}
	answers := c.all(ctx, links)
	silent := len(links) > 0 && !slices.ContainsFunc(answers, func(a answer) bool { return a.answered })
	var problems diag.List
	known := readState(c.State)
	for i, l := range links {
		a := answers[i]
		if silent {
			a.verdict = unknown
		}
		dead := known.note(l.Address, a, now())
		for _, p := range l.Places {
			switch {
			case dead:
				problems.Add(p.Source.At(p.Span, diag.Warning, Dead, fmt.Sprintf("%s does not exist any more: %s", l.Address, a.reason)).
					WithHint(`look for a copy in an archive of the web; for an article, write its address under "archived"`))
			case a.moved != "":
				problems.Add(p.Source.At(p.Span, diag.Info, Moved, fmt.Sprintf("%s has moved to %s for good", l.Address, a.moved)))
			case a.verdict == unknown && a.reason != "":
				problems.Add(p.Source.At(p.Span, diag.Info, Unanswered, fmt.Sprintf("whether %s exists is not known: %s", l.Address, a.reason)))
			}
		}
	}
	problems.Sort()
	if silent {
		if slices.ContainsFunc(answers, func(a answer) bool { return !a.private }) && ctx.Err() == nil {
			return problems, errNoNetwork
		}
		return problems, ctx.Err()
	}
	if c.State != "" {
		if err := known.write(c.State, links); err != nil {
			return problems, err
		}
	}
	return problems, ctx.Err()
}

// all asks for all links. Those of a host are asked for one after another.
func (c *Checker) all(ctx context.Context, links []Link) []answer {
	byHost := map[string][]int{}
	for i, l := range links {
		h := hostOf(l.Address)
		byHost[h] = append(byHost[h], i)
	}
	lists := make([][]int, 0, len(byHost))
	for _, list := range byHost {
		lists = append(lists, list)
	}
	// The longest first, since it decides how long all take.
	slices.SortFunc(lists, func(a, b []int) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a[0], b[0])) })
	answers := make([]answer, len(links))
	var g errgroup.Group
	g.SetLimit(atATime)
	var step sync.Mutex
	for _, list := range lists {
		g.Go(func() error {
			left := false // the host wants to be left alone
			for _, i := range list {
				if ctx.Err() != nil {
					return nil
				}
				if left {
					answers[i].reason = "its host asked for a pause, so it was not asked for"
				} else {
					answers[i] = c.ask(ctx, links[i].Address)
					left = answers[i].busy
				}
				if c.Step != nil {
					step.Lock()
					c.Step()
					step.Unlock()
				}
			}
			return nil
		})
	}
	_ = g.Wait() // the functions return no error
	return answers
}

// turn waits until a request to a host may be made. The caller calls done when it has
// ended.
func (c *Checker) turn(ctx context.Context, name string) (done func(), err error) {
	c.mu.Lock()
	h := c.hosts[name]
	if h == nil {
		h = &host{}
		c.hosts[name] = h
	}
	c.mu.Unlock()
	h.Lock()
	if !h.last.IsZero() {
		select {
		case <-ctx.Done():
			h.Unlock()
			return nil, ctx.Err()
		case <-time.After(time.Until(h.last.Add(c.Pause))):
		}
	}
	return func() {
		h.last = time.Now()
		h.Unlock()
	}, nil
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Hostname()
}
