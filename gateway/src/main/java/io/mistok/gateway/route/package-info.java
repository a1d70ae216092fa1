/** Which service answers which path, and how a request gets there unchanged. */
@NullMarked
package io.mistok.gateway.route;

import org.jspecify.annotations.NullMarked;
