package io.mistok.menu.wechat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AddressesAnswer(
        @JsonProperty("ip_list") @Nullable List<String> addresses,
        @Nullable Integer errcode,
        @Nullable String errmsg)
        implements Answer {}
