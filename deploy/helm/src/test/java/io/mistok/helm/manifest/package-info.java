/** Rendered documents, read strictly. */
@NullMarked
package io.mistok.helm.manifest;

import org.jspecify.annotations.NullMarked;
