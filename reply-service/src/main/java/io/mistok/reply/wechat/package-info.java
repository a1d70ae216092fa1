/** The part of WeChat's API that sends customer-service messages. */
@NullMarked
package io.mistok.reply.wechat;

import org.jspecify.annotations.NullMarked;
