package scaffold

import (
	"embed"
	"fmt"
	"slices"

	"dossier/internal/source/config"
)

//go:embed workflow
var workflows embed.FS

// Forge is a code host that can run workflows.
type Forge string

// The forges.
const (
	GitHub  Forge = "github"
	GitLab  Forge = "gitlab"
	Forgejo Forge = "forgejo"
)

// Forges returns all forges.
func Forges() []Forge { return []Forge{GitHub, GitLab, Forgejo} }

// Workflow returns the path at which the forge looks for a workflow.
func (f Forge) Workflow() string {
	return map[Forge]string{
		GitHub: ".github/workflows/dossier.yaml", GitLab: ".gitlab-ci.yml", Forgejo: ".forgejo/workflows/dossier.yaml",
	}[f]
}

// host returns the host to which the workflow publishes, or "" if its limits are
// not known.
func (f Forge) host() config.Host {
	return map[Forge]config.Host{GitHub: config.GitHubPages, GitLab: config.GitLabPages}[f]
}

// add returns files with the workflow, and with the host in dossier.yaml.
func (f Forge) add(files []file) ([]file, error) {
	data, err := workflows.ReadFile("workflow/" + string(f) + ".yaml")
	if err != nil {
		return nil, fmt.Errorf("read the workflow of %s: %w", f, err)
	}
	if host := f.host(); host != "" {
		i := slices.IndexFunc(files, func(f file) bool { return f.path == "content/dossier.yaml" })
		files[i].data = fmt.Appendf(slices.Clip(files[i].data), "host: %s\n", host)
	}
	return append(files, file{f.Workflow(), data}), nil
}
