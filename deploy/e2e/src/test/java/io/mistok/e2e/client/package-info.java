/** Programs that use Mistok and the simulator over HTTP, and one that reads the log. */
@NullMarked
package io.mistok.e2e.client;

import org.jspecify.annotations.NullMarked;
