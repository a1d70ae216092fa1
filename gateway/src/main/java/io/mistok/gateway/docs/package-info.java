/** The API as one page for readers, collected from the services. */
@NullMarked
package io.mistok.gateway.docs;

import org.jspecify.annotations.NullMarked;
