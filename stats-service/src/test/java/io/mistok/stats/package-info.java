/** What the tests of the whole service share, and the tests of its shape. */
@NullMarked
package io.mistok.stats;

import org.jspecify.annotations.NullMarked;
