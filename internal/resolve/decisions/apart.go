package decisions

import "slices"

// Apart holds pairs of statements, or of sentences, that editors keep apart, by their
// indices: no claim, or no event, has both.
type Apart map[int][]int

// Add keeps each of one apart from each of other.
func (a Apart) Add(one, other []int) {
	for _, i := range one {
		for _, j := range other {
			a[i], a[j] = append(a[i], j), append(a[j], i)
		}
	}
}

// Between reports whether one of the members is kept apart from one for which in
// reports true.
func (a Apart) Between(members []int, in func(int) bool) bool {
	return len(a) > 0 && slices.ContainsFunc(members, func(i int) bool { return slices.ContainsFunc(a[i], in) })
}
