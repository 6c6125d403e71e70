// Package picture finds and removes the metadata of pictures: what cameras and
// programs write into a file besides the picture itself, such as the place where
// it was taken and the name of its author.
//
// [Find] looks into JPEG, PNG, WebP, TIFF, HEIF and AVIF. [Strip] removes metadata
// from JPEG, PNG and WebP. It keeps what is needed to show the picture as it was:
// pixels, colour profile, animation, resolution and orientation. It knows what to
// keep and removes everything else, so a kind of metadata that it does not know is
// not published either.
package picture
