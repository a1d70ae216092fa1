@NullMarked
package io.mistok.prove.check;

import org.jspecify.annotations.NullMarked;
