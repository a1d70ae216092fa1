/** The main classes of the servers that are Java programs. */
@NullMarked
package io.mistok.local.server;

import org.jspecify.annotations.NullMarked;
