/** The platform's side: what it sends, how it signs, which messages it still takes. */
@NullMarked
package io.mistok.prove.wechat;

import org.jspecify.annotations.NullMarked;
