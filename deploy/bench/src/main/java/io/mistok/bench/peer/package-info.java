/** The usual WeChat application under the same load. */
@NullMarked
package io.mistok.bench.peer;

import org.jspecify.annotations.NullMarked;
