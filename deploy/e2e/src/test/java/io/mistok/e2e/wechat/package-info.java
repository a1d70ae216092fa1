/** A client that signs and encrypts callbacks by itself, a third time. */
@NullMarked
package io.mistok.e2e.wechat;

import org.jspecify.annotations.NullMarked;
