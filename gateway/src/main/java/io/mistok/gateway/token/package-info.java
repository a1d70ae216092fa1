/**
 * Everything made from the internal private key: tokens for the services, sealed tokens for
 * browsers.
 */
@NullMarked
package io.mistok.gateway.token;

import org.jspecify.annotations.NullMarked;
