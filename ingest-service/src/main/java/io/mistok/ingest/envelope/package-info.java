/** How the platform signs and seals what it sends, and how we seal our answers. */
@NullMarked
package io.mistok.ingest.envelope;

import org.jspecify.annotations.NullMarked;
