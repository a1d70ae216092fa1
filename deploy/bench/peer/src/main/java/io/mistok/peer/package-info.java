/** A minimal WeChat application on weixin-java-mp, as its demos show it. */
@NullMarked
package io.mistok.peer;

import org.jspecify.annotations.NullMarked;
