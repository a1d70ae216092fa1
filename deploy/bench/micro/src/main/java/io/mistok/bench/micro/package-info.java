/** The steps of a callback one by one, ours beside those of the library that people use today. */
@NullMarked
package io.mistok.bench.micro;

import org.jspecify.annotations.NullMarked;
