package chart

import "slices"

// box is the space that a node takes. x and y are its centre.
type box struct{ x, y, w, h Px }

func (a *box) overlap(b *box) (dx, dy Px) {
	return (a.w+b.w)/2 - abs(a.x-b.x), (a.h+b.h)/2 - abs(a.y-b.y)
}

// separate moves boxes by small steps until none overlaps another and all are
// within width. It returns the height that they need, at least height.
func separate(boxes []box, width, height Px) Px {
	for range 12 {
		for range 60 {
			if !pushApart(boxes, width, height) {
				return height
			}
		}
		height += height / 12
	}
	return flow(boxes, width, height)
}

// pushApart moves each overlapping pair apart, along the axis of the smaller
// overlap. It reports whether there was such a pair.
func pushApart(boxes []box, width, height Px) bool {
	moved := false
	for i := range boxes {
		a := &boxes[i]
		a.confine(width, height)
		for j := range boxes[:i] {
			b := &boxes[j]
			dx, dy := a.overlap(b)
			if dx <= 0 || dy <= 0 {
				continue
			}
			moved = true
			if dx < dy {
				half := dx/2 + 1
				if a.x < b.x {
					half = -half
				}
				a.x += half
				b.x -= half
			} else {
				half := dy/2 + 1
				if a.y < b.y {
					half = -half
				}
				a.y += half
				b.y -= half
			}
			a.confine(width, height)
			b.confine(width, height)
		}
	}
	return moved
}

func (b *box) confine(width, height Px) {
	b.x = max(min(b.x, width-b.w/2-margin), b.w/2+margin)
	b.y = max(min(b.y, height-b.h/2-margin), b.h/2+margin)
}

// flow places the boxes in lines, like words of a text, from left to right. It
// is used if there is no room for a better layout.
func flow(boxes []box, width, height Px) Px {
	order := make([]*box, len(boxes))
	for i := range boxes {
		order[i] = &boxes[i]
	}
	slices.SortStableFunc(order, func(a, b *box) int { return int(a.y - b.y) })
	x, y, line := margin, margin, Px(0)
	for _, b := range order {
		if x > margin && x+b.w > width-margin {
			x, y, line = margin, y+line, 0
		}
		b.x, b.y = x+b.w/2, y+b.h/2
		x += b.w
		line = max(line, b.h)
	}
	return max(height, y+line+margin)
}

func abs(p Px) Px {
	if p < 0 {
		return -p
	}
	return p
}
