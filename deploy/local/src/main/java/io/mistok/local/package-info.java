/**
 * Everything on one machine with one command: what to start, with which settings, and what to say.
 */
@NullMarked
package io.mistok.local;

import org.jspecify.annotations.NullMarked;
