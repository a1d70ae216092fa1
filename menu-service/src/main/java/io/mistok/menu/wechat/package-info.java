/** The calls to WeChat's API, and its refusals in words. */
@NullMarked
package io.mistok.menu.wechat;

import org.jspecify.annotations.NullMarked;
