/** Proves by load, faults and a ledger what the design promises. */
@NullMarked
package io.mistok.prove;

import org.jspecify.annotations.NullMarked;
