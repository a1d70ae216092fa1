/** Keeps programs running as processes of their own, whatever the programs are. */
@NullMarked
package io.mistok.local.process;

import org.jspecify.annotations.NullMarked;
