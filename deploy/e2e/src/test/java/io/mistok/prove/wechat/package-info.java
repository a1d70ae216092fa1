@NullMarked
package io.mistok.prove.wechat;

import org.jspecify.annotations.NullMarked;
