/** What happens in an account, for a page that watches. */
@NullMarked
package io.mistok.simulator.stream;

import org.jspecify.annotations.NullMarked;
