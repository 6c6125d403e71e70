# A program without a system around it:
#
#   docker build -t dossier .
#   docker run --rm -v "$PWD/mydossier:/dossier" --user "$(id -u):$(id -g)" dossier build
#   docker run --rm -v "$PWD/mydossier:/dossier" --user "$(id -u):$(id -g)" --network host dossier serve
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /dossier ./cmd/dossier && mkdir -m 1777 /scratch

FROM scratch
COPY --from=build /dossier /usr/bin/dossier
COPY --from=build /scratch /tmp
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
ENV HOME=/tmp
WORKDIR /dossier
ENTRYPOINT ["/usr/bin/dossier"]
CMD ["--help"]
