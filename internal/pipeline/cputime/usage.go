// Package cputime tells what a process took of the machine: processor time, which
// other processes on the machine hardly change, and memory.
package cputime

import (
	"os"
	"time"
)

// Usage is what a process took.
type Usage struct {
	CPU  time.Duration // of all its threads, in the program and in the system for it
	Peak int64         // the most memory at any time, in bytes; 0 where the system does not say
}

// Of is what a process took that has ended.
func Of(s *os.ProcessState) Usage {
	return Usage{CPU: s.UserTime() + s.SystemTime(), Peak: peak(s.SysUsage())}
}
