/** Faults: killed, stopped and slow things. */
@NullMarked
package io.mistok.prove.nemesis;

import org.jspecify.annotations.NullMarked;
