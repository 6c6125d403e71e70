package tagger

const never = int32(-1) << 28

// cell is the best way to one label of one token.
type cell struct {
	score int32
	from  label
}

// decoder finds the best labels for a run of candidates.
type decoder struct {
	cells  [][numLabels]cell
	labels []label
}

// best fills d.labels for the scores of a run of tokens, with the outside of
// names before and behind it.
func (d *decoder) best(m *Model, scores [][numLabels]int32) {
	n := len(scores)
	if cap(d.cells) < n {
		d.cells, d.labels = make([][numLabels]cell, 2*n), make([]label, 2*n)
	}
	d.cells, d.labels = d.cells[:n], d.labels[:n]
	if n == 1 {
		d.labels[0] = alone(m, &scores[0])
		return
	}
	for b := range d.cells[0] {
		if follows(outside, label(b)) {
			d.cells[0][b] = cell{score: scores[0][b] + int32(m.trans[outside][b])}
		} else {
			d.cells[0][b] = cell{score: never}
		}
	}
	for i := 1; i < n; i++ {
		for b := range d.cells[i] {
			c := cell{score: never}
			for _, a := range predecessors[b] {
				if s := d.cells[i-1][a].score + int32(m.trans[a][b]); s > c.score {
					c = cell{score: s, from: a}
				}
			}
			c.score += scores[i][b]
			d.cells[i][b] = c
		}
	}
	end, top := outside, never
	for a := range d.cells[n-1] {
		if label(a).opens() {
			continue
		}
		if s := d.cells[n-1][a].score + int32(m.trans[a][outside]); s > top {
			end, top = label(a), s
		}
	}
	for i := n - 1; i >= 0; i-- {
		d.labels[i] = end
		end = d.cells[i][end].from
	}
}

// alone is the best label of a run of one token.
func alone(m *Model, scores *[numLabels]int32) label {
	best, top := outside, never
	for _, l := range whole {
		if s := scores[l] + int32(m.trans[outside][l]) + int32(m.trans[l][outside]); s > top {
			best, top = l, s
		}
	}
	return best
}

// whole are the labels of tokens by themselves.
var whole = [...]label{outside, makeLabel(Person, unit), makeLabel(Organization, unit), makeLabel(Place, unit), makeLabel(Other, unit)}
