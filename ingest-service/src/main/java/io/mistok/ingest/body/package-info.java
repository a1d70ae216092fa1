/** The XML of a callback, read within limits of our own. */
@NullMarked
package io.mistok.ingest.body;

import org.jspecify.annotations.NullMarked;
