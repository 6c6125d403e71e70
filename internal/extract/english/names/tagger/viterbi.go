package tagger

const never = int32(-1) << 28

// cell is the best path to one label of one token.
type cell struct {
	score int32
	from  Label
}

// decoder finds the best labels for a run of candidates.
type decoder struct {
	cells  [][NumLabels]cell
	labels []Label
}

// best sets d.labels to the best labels for the scores of a run of tokens. The
// tokens before and after the run are outside of names.
func (d *decoder) best(m *Model, scores [][NumLabels]int32) {
	n := len(scores)
	if cap(d.cells) < n {
		d.cells, d.labels = make([][NumLabels]cell, 2*n), make([]Label, 2*n)
	}
	d.cells, d.labels = d.cells[:n], d.labels[:n]
	if n == 1 {
		d.labels[0] = alone(m, &scores[0])
		return
	}
	for b := range d.cells[0] {
		if Follows(Outside, Label(b)) {
			d.cells[0][b] = cell{score: scores[0][b] + int32(m.trans[Outside][b])}
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
	end, top := Outside, never
	for a := range d.cells[n-1] {
		if Label(a).Opens() {
			continue
		}
		if s := d.cells[n-1][a].score + int32(m.trans[a][Outside]); s > top {
			end, top = Label(a), s
		}
	}
	for i := n - 1; i >= 0; i-- {
		d.labels[i] = end
		end = d.cells[i][end].from
	}
}

// alone returns the best label for a run of one token.
func alone(m *Model, scores *[NumLabels]int32) Label {
	best, top := Outside, never
	for _, l := range whole {
		if s := scores[l] + int32(m.trans[Outside][l]) + int32(m.trans[l][Outside]); s > top {
			best, top = l, s
		}
	}
	return best
}

// whole holds the labels of tokens that are outside of names or a whole name.
var whole = [...]Label{Outside, makeLabel(Person, unit), makeLabel(Organization, unit), makeLabel(Place, unit), makeLabel(Other, unit)}
