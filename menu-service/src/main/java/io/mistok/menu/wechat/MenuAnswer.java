package io.mistok.menu.wechat;

import org.jspecify.annotations.Nullable;

record MenuAnswer(@Nullable WeChatMenu menu, @Nullable Integer errcode, @Nullable String errmsg)
        implements Answer {}
