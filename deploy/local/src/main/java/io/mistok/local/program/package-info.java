/** How each program of the system is run: its command, its environment, and when it is ready. */
@NullMarked
package io.mistok.local.program;

import org.jspecify.annotations.NullMarked;
