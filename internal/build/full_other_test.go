//go:build !unix

package build

func limitFiles() {}
