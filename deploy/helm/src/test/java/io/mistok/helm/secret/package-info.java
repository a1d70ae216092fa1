/** That nothing secret is ever rendered. */
@NullMarked
package io.mistok.helm.secret;

import org.jspecify.annotations.NullMarked;
