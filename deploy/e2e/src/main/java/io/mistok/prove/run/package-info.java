/** The runs by name, what each does to the system and what it asks of it. */
@NullMarked
package io.mistok.prove.run;

import org.jspecify.annotations.NullMarked;
