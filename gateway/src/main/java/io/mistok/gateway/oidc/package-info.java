/** Signing in through the company's own identity provider. */
@NullMarked
package io.mistok.gateway.oidc;

import org.jspecify.annotations.NullMarked;
