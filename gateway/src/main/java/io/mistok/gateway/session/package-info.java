/** Who is calling: the sign-in of the admin pages, and Basic for scripts. */
@NullMarked
package io.mistok.gateway.session;

import org.jspecify.annotations.NullMarked;
