/** Keys and passwords, made on the first start and kept where only their owner reads them. */
@NullMarked
package io.mistok.local.secret;

import org.jspecify.annotations.NullMarked;
