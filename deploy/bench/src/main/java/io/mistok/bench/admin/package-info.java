/** The admin's side: channels, replies and numbers over the API. */
@NullMarked
package io.mistok.bench.admin;

import org.jspecify.annotations.NullMarked;
