@NullMarked
package io.mistok.prove.load;

import org.jspecify.annotations.NullMarked;
