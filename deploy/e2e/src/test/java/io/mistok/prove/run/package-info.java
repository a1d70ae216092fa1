@NullMarked
package io.mistok.prove.run;

import org.jspecify.annotations.NullMarked;
