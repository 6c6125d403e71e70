//go:build unix

package cputime

import (
	"runtime"
	"syscall"
	"time"
)

// Self is what this process took so far. The CPU time is 0 where the system does
// not say.
func Self() Usage {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return Usage{}
	}
	return Usage{CPU: time.Duration(u.Utime.Nano() + u.Stime.Nano()), Peak: peak(&u)}
}

// peak reads getrusage(2), which counts in kB, except on Apple's systems.
func peak(sys any) int64 {
	u, ok := sys.(*syscall.Rusage)
	if !ok || u == nil {
		return 0
	}
	n := int64(u.Maxrss)
	if runtime.GOOS != "darwin" && runtime.GOOS != "ios" {
		n *= 1024
	}
	return n
}
