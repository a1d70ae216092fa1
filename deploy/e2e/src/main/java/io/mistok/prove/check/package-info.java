/** What must not happen, found in what did; pure, so that each rule has its offender. */
@NullMarked
package io.mistok.prove.check;

import org.jspecify.annotations.NullMarked;
