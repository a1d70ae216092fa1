/** Other processes of this machine: what they use. */
@NullMarked
package io.mistok.bench.process;

import org.jspecify.annotations.NullMarked;
