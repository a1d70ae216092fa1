/** The system under test as a process: started, killed in parts, stopped. */
@NullMarked
package io.mistok.e2e.system;

import org.jspecify.annotations.NullMarked;
