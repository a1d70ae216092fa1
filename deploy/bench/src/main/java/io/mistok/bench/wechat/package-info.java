/**
 * The platform's side of a callback: signatures, encryption, a click and what a right answer to it
 * is.
 */
@NullMarked
package io.mistok.bench.wechat;

import org.jspecify.annotations.NullMarked;
