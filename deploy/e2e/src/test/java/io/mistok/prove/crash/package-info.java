@NullMarked
package io.mistok.prove.crash;

import org.jspecify.annotations.NullMarked;
