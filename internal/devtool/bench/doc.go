// Package bench measures the program: its benchmarks against a stored baseline
// ([Suite], [Compare]), how its stages grow with the number of articles ([Growth]),
// and how it does beside Hugo ([Hugo]).
//
// # Times that can be compared
//
// A baseline is taken on one machine and compared with on another. So it stores
// times as multiples of a fixed piece of work ([Calibrate]) that is done again and
// again between the benchmarks. Where a benchmark says how much processor time it
// took that time counts, which other programs on the machine change least; else
// that of the clock. Bytes and allocations need no such thing.
//
// A change counts where it is larger than a tolerance and, by the Mann-Whitney U
// test over all rounds, not noise.
package bench
