/**
 * Connections that wait for a reply, the decisions that arrive for them, and the XML they become.
 */
@NullMarked
package io.mistok.ingest.answer;

import org.jspecify.annotations.NullMarked;
